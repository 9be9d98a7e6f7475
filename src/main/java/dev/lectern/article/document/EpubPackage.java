package dev.lectern.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
      Set.of(
          XHTML,
          "text/html",
          "text/x-oeb1-document",
          "application/xml",
          "text/xml",
          "application/x-dtbook+xml");

  /** A page of its own in books of fixed layout, with the text in it. */
  private static final String PICTURE_PAGE = "image/svg+xml";

  private static final Pattern TEXT_NAME = Pattern.compile("(?i)\\.(?:xhtml|html?|xml)$");

  /** Items that stand for each other in turn; more are a circle. */
  private static final int MOST_FALLBACKS = 8;

  /** Of those who made a book, whom its cover names. */
  private static final String AUTHOR = "aut";

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
            .map(root -> EpubArchive.resolve("", root.attr("full-path")))
            .filter(archive::has)
            .or(() -> archive.pathEnding(".opf")) // where the container leads nowhere
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
            .filter(EpubPackage::isText)
            .map(item -> EpubArchive.resolve(opf, item.attr("href")))
            .collect(Collectors.toSet());
    for (Element locked : encryption.get().select("CipherReference")) {
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
      Element item = readable(manifest.get(reference.attr("idref")), manifest);
      String document = path(path, item);
      if (document != null) {
        all.add(document);
      }
    }
    if (all.isEmpty()) { // a broken spine: the manifest mostly has the same order
      opf.select("manifest > item").stream()
          .filter(EpubPackage::isText)
          .map(item -> EpubArchive.resolve(path, item.attr("href")))
          .forEach(all::add);
    }
    List<String> read =
        all.stream()
            .filter(document -> !document.equals(navigation) && !notRead.contains(document))
            .toList();
    return read.isEmpty() ? List.copyOf(all) : read;
  }

  /** By its type, or by its ending where a tool wrote none. */
  private static boolean isText(Element item) {
    String type = item.attr("media-type").strip().toLowerCase(Locale.ROOT);
    return TEXT_TYPES.contains(type)
        || (type.isEmpty() && TEXT_NAME.matcher(item.attr("href")).find());
  }

  /** The item, or what is to be read in its place by those who can't read it. */
  private static @Nullable Element readable(@Nullable Element item, Map<String, Element> manifest) {
    Element found = item;
    for (int i = 0; i < MOST_FALLBACKS && found != null; i++) {
      if (isText(found) || found.attr("media-type").equals(PICTURE_PAGE)) {
        return found;
      }
      found = manifest.get(found.attr("fallback"));
    }
    return null;
  }

  private static @Nullable String path(String from, @Nullable Element item) {
    return item == null ? null : EpubArchive.resolve(from, item.attr("href"));
  }

  /** The first of them, but of several titles the main one. */
  private static String text(Document opf, String name) {
    List<Element> all = opf.select("metadata " + name);
    Element found =
        all.stream()
            .filter(element -> refinement(opf, element, "title-type").equals("main"))
            .findFirst()
            .orElse(all.isEmpty() ? null : all.get(0));
    String text = found == null ? "" : found.text().strip();
    return PLACEHOLDERS.contains(text) ? "" : text;
  }

  /** The authors; where none is called so, all who made the book. */
  private static String creators(Document opf) {
    List<Element> all = opf.select("metadata creator");
    List<Element> authors =
        all.stream().filter(creator -> role(opf, creator).equals(AUTHOR)).toList();
    List<Element> named =
        authors.isEmpty()
            ? all
            : all.stream()
                .filter(creator -> Set.of("", AUTHOR).contains(role(opf, creator)))
                .toList();
    return named.stream()
        .map(Element::text)
        .filter(name -> !name.isBlank() && !PLACEHOLDERS.contains(name))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** EPUB 2 has it as an attribute. */
  private static String role(Document opf, Element creator) {
    String role = creator.attr("opf:role") + refinement(opf, creator, "role");
    return role.strip().toLowerCase(Locale.ROOT);
  }

  /** What EPUB 3 says of an element in another one, or nothing. */
  private static String refinement(Document opf, Element element, String property) {
    return element.id().isEmpty()
        ? ""
        : opf.select("metadata meta[refines]").stream()
            .filter(meta -> meta.attr("refines").equals("#" + element.id()))
            .filter(meta -> meta.attr("property").equals(property))
            .map(Element::text)
            .findFirst()
            .orElse("");
  }

  /** EPUB 2 has a date for each event, such as the conversion. */
  private static String date(Document opf) {
    return opf.select("metadata date").stream()
        .filter(date -> date.attr("opf:event").equals("publication"))
        .map(date -> date.text().strip())
        .findFirst()
        .orElseGet(() -> text(opf, "date"));
  }
}
