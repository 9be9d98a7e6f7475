package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts the documents of a book into chapters where its table of contents has them begin: at the
 * start of a document, or at a place in it for an entry that is under no other. What no entry names
 * goes on with the chapter before, so that all of the spine is read.
 */
final class EpubChapters {
  /** What repeats the title or the contents, by EPUB's own words for the parts of a book. */
  private static final String NOT_READ =
      "\\b(cover|titlepage|halftitlepage|copyright-page|toc|landmarks|loi|lot)\\b";

  private final EpubArchive archive;
  private final EpubPackage book;
  private final List<EpubContents.Entry> contents;
  private final List<EpubChapter> chapters = new ArrayList<>();

  EpubChapters(EpubArchive archive, EpubPackage book) {
    this.archive = archive;
    this.book = book;
    this.contents = EpubContents.of(archive, book);
  }

  List<EpubChapter> all() {
    for (String path : book.spine()) {
      Optional<byte[]> bytes = archive.file(path);
      if (bytes.isPresent()) {
        add(path, Xml.parseXhtml(bytes.get()));
      }
    }
    return joined();
  }

  private void add(String path, Document page) {
    page.select("body[epub:type~=" + NOT_READ + "], body > [epub:type~=" + NOT_READ + "]")
        .forEach(Element::empty);
    if (book.isRepeatedBy(page.body().text())) {
      page.body().empty();
    }
    List<EpubContents.Entry> begins = new ArrayList<>();
    for (EpubContents.Entry entry : contents) {
      boolean start = entry.fragment().isEmpty() || isFirst(page, entry.fragment());
      if (entry.path().equals(path) && (start ? begins.isEmpty() : entry.depth() == 1)) {
        begins.add(start ? new EpubContents.Entry(1, entry.title(), path, "") : entry);
      }
    }
    List<String> ids =
        begins.stream().map(EpubContents.Entry::fragment).filter(id -> !id.isEmpty()).toList();
    boolean named = !begins.isEmpty() && begins.get(0).fragment().isEmpty();
    List<Document> parts = PageCut.cut(page, ids);
    for (int i = 0; i < parts.size(); i++) {
      int entry = named ? i : i - 1;
      if (entry >= 0) {
        chapters.add(new EpubChapter(begins.get(entry).title(), parts.get(i)));
      } else if (chapters.isEmpty() || contents.isEmpty()) {
        chapters.add(new EpubChapter("", parts.get(i)));
      } else {
        move(parts.get(i), chapters.get(chapters.size() - 1).page());
      }
    }
  }

  /** Whether no text stands before the element. */
  private static boolean isFirst(Document page, String id) {
    Element element = page.getElementById(id);
    if (element == null) {
      return true; // a broken reference means the document that it names
    }
    for (Node node = element; node != null && !node.equals(page.body()); node = node.parentNode()) {
      for (Node before = node.previousSibling();
          before != null;
          before = before.previousSibling()) {
        boolean text = before instanceof Element sibling ? sibling.hasText() : !isBlank(before);
        if (text) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBlank(Node node) {
    return !(node instanceof TextNode text) || text.isBlank();
  }

  /** A page that has no more than a title, such as that of a part, goes with what follows it. */
  private List<EpubChapter> joined() {
    List<EpubChapter> read = new ArrayList<>();
    Document waiting = null;
    String title = "";
    for (EpubChapter chapter : chapters) {
      if (chapter.page().body().text().isBlank() && !hasFigures(chapter.page())) {
        continue;
      }
      EpubChapter whole = chapter;
      if (waiting != null) {
        move(chapter.page(), waiting);
        whole = new EpubChapter(title, waiting);
      }
      if (hasProse(whole)) {
        read.add(whole);
        waiting = null;
      } else {
        waiting = whole.page();
        title = whole.title();
      }
    }
    if (waiting != null && !read.isEmpty()) {
      move(waiting, read.get(read.size() - 1).page());
    }
    return read;
  }

  private static boolean hasFigures(Document page) {
    return page.selectFirst("img[alt]:not([alt=''])") != null;
  }

  /** More than headings. */
  private static boolean hasProse(EpubChapter chapter) {
    Document copy = chapter.page().clone();
    copy.select("h1, h2, h3, h4, h5, h6").forEach(Element::remove);
    String rest = copy.body().text().strip();
    return hasFigures(copy) || !(rest.isEmpty() || rest.equalsIgnoreCase(chapter.title()));
  }

  private static void move(Document from, Document to) {
    to.body().appendChildren(from.body().childNodes());
  }
}
