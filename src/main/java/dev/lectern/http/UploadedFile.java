package dev.lectern.http;

import dev.lectern.article.document.DocumentFile;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that a reader sent. It is held in memory as long as its request is answered, and so leaves
 * no trace on the disk.
 *
 * @param field of the form that it came in; empty where it is the whole body of a request
 * @param name empty where none was told
 */
record UploadedFile(String field, String name, String type, Buffer content) {
  private static final String KEY = "lectern.files";

  /** The whole body of a request. */
  static UploadedFile of(Buffer body, String type) {
    return new UploadedFile("", "", type, body);
  }

  /** Has the request know a file of its form. */
  void enter(RoutingContext context) {
    List<UploadedFile> files = new ArrayList<>(all(context));
    files.add(this);
    context.put(KEY, files);
  }

  /** The files of the request's form, in their order. */
  static List<UploadedFile> all(RoutingContext context) {
    List<UploadedFile> files = context.get(KEY);
    return files == null ? List.of() : files;
  }

  /** The first file that came in this field of the form. */
  static Optional<UploadedFile> in(RoutingContext context, String field) {
    return all(context).stream().filter(file -> file.field.equals(field)).findFirst();
  }

  /** The first file in this field of the form that was chosen: browsers send an empty one else. */
  static Optional<UploadedFile> chosen(RoutingContext context, String field) {
    return all(context).stream()
        .filter(file -> file.field.equals(field) && !file.name.isEmpty())
        .findFirst();
  }

  DocumentFile document() {
    return new DocumentFile(content.getBytes(), name, type);
  }
}
