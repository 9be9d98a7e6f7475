package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a book's table of contents: the navigation document of EPUB 3, else the NCX of EPUB 2. */
final class EpubContents {
  /**
   * @param depth 1 for an entry that is under no other
   * @param path of the document
   * @param fragment id of an element in it, or empty for its start
   */
  record Entry(int depth, String title, String path, String fragment) {}

  private static final String TOC = "nav[epub:type~=\\btoc\\b], nav[role=doc-toc]";

  private EpubContents() {}

  static List<Entry> of(EpubArchive archive, EpubPackage book) {
    List<Entry> entries = navigation(archive, book);
    return entries.isEmpty() ? ncx(archive, book) : entries;
  }

  private static List<Entry> navigation(EpubArchive archive, EpubPackage book) {
    List<Entry> entries = new ArrayList<>();
    String path = book.navigation();
    Optional<Document> page =
        path == null ? Optional.empty() : archive.file(path).map(Xml::parseXhtml);
    Element toc = page.map(found -> found.selectFirst(TOC)).orElse(null);
    if (path == null || toc == null) {
      return entries;
    }
    for (Element link : toc.select("a[href]")) {
      int depth = (int) link.parents().stream().filter(parent -> parent.nameIs("ol")).count();
      entries.add(entry(depth, link.text(), path, link.attr("href")));
    }
    return entries;
  }

  private static List<Entry> ncx(EpubArchive archive, EpubPackage book) {
    List<Entry> entries = new ArrayList<>();
    String path = book.ncx();
    Optional<Document> ncx = path == null ? Optional.empty() : archive.file(path).map(Xml::parse);
    if (path == null || ncx.isEmpty()) {
      return entries;
    }
    for (Element point : ncx.get().select("navMap navPoint")) {
      Element content = point.selectFirst("> content[src]");
      Element label = point.selectFirst("> navLabel > text");
      if (content != null) {
        int depth =
            1 + (int) point.parents().stream().filter(parent -> parent.nameIs("navpoint")).count();
        entries.add(entry(depth, label == null ? "" : label.text(), path, content.attr("src")));
      }
    }
    return entries;
  }

  private static Entry entry(int depth, String title, String from, String reference) {
    int hash = reference.indexOf('#');
    return new Entry(
        depth,
        title.strip(),
        EpubArchive.resolve(from, reference),
        hash < 0 ? "" : reference.substring(hash + 1));
  }
}
