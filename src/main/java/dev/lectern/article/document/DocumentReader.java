package dev.lectern.article.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lectern.article.Article;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.extract.NoArticleException;
import dev.lectern.article.fetch.PageCharset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes articles of a document: one of a page or a text, one for each chapter of a book. What the
 * document is, its first bytes tell, else its type, else its name.
 */
public final class DocumentReader {
  private static final String PDF_MARK = "%PDF-";

  /** Some programs write a few bytes before the mark; readers of PDF look this far for it. */
  private static final int PDF_HEAD = 1_024;

  private static final String ZIP_MARK = "PK\003\004";

  /** Text that begins with a tag, a comment or a doctype is a web page. */
  private static final Pattern MARKUP = Pattern.compile("\\s*<[!?a-zA-Z]");

  /** A page of text has hardly any control characters; files of other kinds are full of them. */
  private static final int CONTROL_SHARE = 100;

  private final Extractor extractor;

  public DocumentReader(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * @throws DocumentException when it is of a kind that isn't read, or broken, locked or too large
   * @throws NoArticleException when there is nothing in it to read aloud
   */
  public List<Article> read(DocumentFile file) {
    String head = new String(file.bytes(), 0, Math.min(PDF_HEAD, file.bytes().length), ISO_8859_1);
    Optional<DocumentFormat> told = told(file);
    boolean pdf = told.equals(Optional.of(DocumentFormat.PDF));
    if (head.stripLeading().startsWith(PDF_MARK) || (pdf && head.contains(PDF_MARK))) {
      return List.of(PdfReader.read(file));
    }
    if (head.startsWith(ZIP_MARK)) {
      return EpubReader.read(file);
    }
    if (told.isEmpty() && !(file.name().isEmpty() && file.type().isEmpty())) {
      throw new DocumentException(
          file.called() + " is nothing that Lectern can read. Allowed are " + allowed());
    }
    return List.of(text(file, told.orElse(DocumentFormat.TEXT)));
  }

  /** Servers and browsers call many a thing a plain text: then its name knows better. */
  private static Optional<DocumentFormat> told(DocumentFile file) {
    Optional<DocumentFormat> type = DocumentFormat.ofType(file.type());
    return type.filter(format -> format != DocumentFormat.TEXT)
        .or(() -> DocumentFormat.ofName(file.name()))
        .or(() -> type);
  }

  private Article text(DocumentFile file, DocumentFormat format) {
    if (format == DocumentFormat.PDF || format == DocumentFormat.EPUB) {
      throw new DocumentException(
          file.called() + " is broken: it does not begin as its kind does. Get it anew.");
    }
    String text = PageCharset.decode(file.bytes(), file.charset());
    long control = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    if (text.indexOf('\0') >= 0 || control * CONTROL_SHARE > text.length()) {
      throw new DocumentException(
          file.called() + " holds no text, whatever its name says. Allowed are " + allowed());
    }
    return switch (format) {
      case HTML -> extractor.fromHtml(text, file.address());
      case MARKDOWN -> MarkdownReader.read(text, file);
      default ->
          MARKUP.matcher(text).lookingAt()
              ? extractor.fromHtml(text, file.address())
              : extractor.fromText(text, file.address());
    };
  }

  private static String allowed() {
    return DocumentFormat.allowed() + ".";
  }
}
