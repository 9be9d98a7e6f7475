package dev.lectern.article.document;

import org.jsoup.nodes.Document;

/**
 * A chapter of a book.
 *
 * @param title as the table of contents has it, or empty
 */
record EpubChapter(String title, Document page) {}
