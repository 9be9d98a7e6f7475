package dev.lectern.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EPUB in the making, its manifest and spine in the order in which its documents are added. */
final class Book {
  private boolean written;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final StringBuilder manifest = new StringBuilder();
  private final StringBuilder spine = new StringBuilder();
  private final StringBuilder guide = new StringBuilder();

  Book() {
    files.put("mimetype", "application/epub+zip");
    files.put(
        "META-INF/container.xml",
        "<?xml version=\"1.0\"?><container><rootfiles><rootfile full-path=\"OPS/book.opf\"/>"
            + "</rootfiles></container>");
  }

  /** A document of the spine. */
  Book document(String path, String body) {
    item(path, "application/xhtml+xml", "", xhtml(body));
    spine.append("<itemref idref=\"").append(path).append("\"/>");
    return this;
  }

  Book navigation(String list) {
    item("nav.xhtml", "application/xhtml+xml", "nav", xhtml(list));
    spine.append("<itemref idref=\"nav.xhtml\"/>");
    return this;
  }

  Book ncx(String points) {
    item("toc.ncx", "application/x-dtbncx+xml", "", "<ncx><navMap>" + points + "</navMap></ncx>");
    return this;
  }

  Book guide(String type, String path) {
    guide.append("<reference type=\"%s\" href=\"%s\"/>".formatted(type, path));
    return this;
  }

  Book file(String path, String content) {
    files.put(path, content);
    return this;
  }

  /** Its package document in the place of the one that is made. */
  Book opf(String path, String content) {
    written = true;
    return file(path, content);
  }

  private void item(String path, String type, String properties, String content) {
    files.put("OPS/" + path, content);
    manifest.append(
        "<item id=\"%s\" href=\"%s\" media-type=\"%s\" properties=\"%s\"/>"
            .formatted(path, path, type, properties));
  }

  static String xhtml(String body) {
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>"
        + body
        + "</body></html>";
  }

  byte[] bytes() {
    if (!written) {
      files.put("OPS/book.opf", opf());
    }
    return zip(
        files.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    file -> file.getValue().getBytes(StandardCharsets.UTF_8),
                    (one, other) -> one,
                    LinkedHashMap::new)));
  }

  private String opf() {
    return "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>The"
        + " Book</dc:title><dc:creator>Ada Quill</dc:creator><dc:language>en</dc:language>"
        + "<dc:date>2020-02-03</dc:date></metadata><manifest>"
        + manifest
        + "</manifest><spine toc=\"toc.ncx\">"
        + spine
        + "</spine><guide>"
        + guide
        + "</guide></package>";
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
