package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the package document of a book says.
 *
 * @param spine the paths of the documents in reading order, those left out that only lead to others
 * @param navigation path of the EPUB 3 navigation document; null when there is none
 * @param ncx path of the EPUB 2 table of contents; null when there is none
 */
record EpubPackage(
    String title,
    String creator,
    String date,
    String language,
    String identifier,
    List<String> spine,
    @Nullable String navigation,
    @Nullable String ncx) {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final String XHTML = "application/xhtml+xml";

  /** Old books have HTML that was never XML, and a few their own vocabulary for it. */
  private static final Set<String> TEXT_TYPES =
      Set.of(XHTML, "text/html", "text/x-oeb1-document", "application/xml");

  /** Of EPUB 2's guide: what repeats the title or the contents. */
  private static final Set<String> NOT_READ =
      Set.of("cover", "toc", "title-page", "copyright-page");

  /** What programs write where they are told nothing. */
  private static final Set<String> PLACEHOLDERS =
      Set.of("Unknown", "Unknown Title", "Unknown Author", "Untitled");

  /**
   * @throws DocumentException when the archive is no EPUB, or locked
   */
  static EpubPackage read(EpubArchive archive) {
    String path =
        archive
            .file(CONTAINER)
            .map(Xml::parse)
            .map(container -> container.selectFirst("rootfile[full-path]"))
            .map(root -> root.attr("full-path"))
            .orElseThrow(() -> noBook(archive));
    Document opf = archive.file(path).map(Xml::parse).orElseThrow(() -> noBook(archive));
    Map<String, Element> manifest = new HashMap<>();
    opf.select("manifest > item").forEach(item -> manifest.put(item.id(), item));
    refuseLocked(archive, path, manifest);
    String navigation =
        path(path, opf.selectFirst("manifest > item[properties~=(^|\\s)nav(\\s|$)]"));
    Element spine = opf.selectFirst("spine");
    Element ncx = spine == null ? null : manifest.get(spine.attr("toc"));
    return new EpubPackage(
        text(opf, "title"),
        creators(opf),
        date(opf),
        text(opf, "language"),
        text(opf, "identifier"),
        spine(opf, path, manifest, navigation),
        navigation,
        path(path, ncx == null ? opf.selectFirst("manifest > item[href$=.ncx]") : ncx));
  }

  /** Whether the text, such as a title page's, has no word but those of title, author and date. */
  boolean isRepeatedBy(String text) {
    String rest = letters(text);
    for (String known : (title + ", " + creator + ", " + date).split(", ", -1)) {
      rest = rest.replace(letters(known), "");
    }
    return rest.isEmpty();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private static DocumentException noBook(EpubArchive archive) {
    return new DocumentException(
        archive.called()
            + " is a packed archive, but no EPUB book. Allowed are "
            + DocumentFormat.allowed()
            + ".");
  }

  /** Encrypted fonts are no lock: publishers hide them so, and the text is free. */
  private static void refuseLocked(EpubArchive archive, String opf, Map<String, Element> manifest) {
    Optional<Document> encryption = archive.file(ENCRYPTION).map(Xml::parse);
    if (encryption.isEmpty()) {
      return;
    }
    Set<String> texts =
        manifest.values().stream()
            .filter(item -> TEXT_TYPES.contains(item.attr("media-type")))
            .map(item -> EpubArchive.resolve(opf, item.attr("href")))
            .collect(Collectors.toSet());
    for (Element locked : encryption.get().select("*|CipherReference, CipherReference")) {
      if (texts.contains(EpubArchive.resolve("", locked.attr("URI")))) {
        throw new DocumentException(
            archive.called()
                + " is locked by its seller (DRM): its text is encrypted. Only books without a"
                + " lock can be read here.");
      }
    }
  }

  private static List<String> spine(
      Document opf, String path, Map<String, Element> manifest, @Nullable String navigation) {
    Set<String> notRead =
        opf.select("guide > reference").stream()
            .filter(reference -> NOT_READ.contains(reference.attr("type")))
            // One document may hold the whole book, its cover or contents marked by a fragment.
            .filter(reference -> !reference.attr("href").contains("#"))
            .map(reference -> EpubArchive.resolve(path, reference.attr("href")))
            .collect(Collectors.toSet());
    List<String> all = new ArrayList<>();
    for (Element reference : opf.select("spine > itemref")) {
      Element item = manifest.get(reference.attr("idref"));
      String document = path(path, item);
      if (item != null && document != null && TEXT_TYPES.contains(item.attr("media-type"))) {
        all.add(document);
      }
    }
    List<String> read =
        all.stream()
            .filter(document -> !document.equals(navigation) && !notRead.contains(document))
            .toList();
    return read.isEmpty() ? List.copyOf(all) : read;
  }

  private static @Nullable String path(String from, @Nullable Element item) {
    return item == null ? null : EpubArchive.resolve(from, item.attr("href"));
  }

  private static String text(Document opf, String name) {
    Element found = opf.selectFirst("metadata dc|" + name);
    String text = found == null ? "" : found.text().strip();
    return PLACEHOLDERS.contains(text) ? "" : text;
  }

  private static String creators(Document opf) {
    return opf.select("metadata dc|creator").stream()
        .map(Element::text)
        .filter(name -> !name.isBlank() && !PLACEHOLDERS.contains(name))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** EPUB 2 has a date for each event, such as the conversion. */
  private static String date(Document opf) {
    Element published = opf.selectFirst("metadata dc|date[opf:event=publication]");
    return published == null ? text(opf, "date") : published.text().strip();
  }
}
