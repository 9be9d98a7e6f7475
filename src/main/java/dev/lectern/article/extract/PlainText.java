package dev.lectern.article.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text taken apart: headline, metadata, body.
 *
 * @param title empty when the text begins with prose
 * @param body the rest, without what a dumped page has around its article
 */
record PlainText(String title, Metadata metadata, List<TextChunk> body) {
  /** In characters; longer openings are prose. */
  private static final int LONGEST_HEADLINE = 300;

  /** Chunks; what a file says of itself stands before them, notices among it. */
  private static final int HEAD = 6;

  /** Chunks between the title and the author, each with a label. */
  private static final int TOLD_TOGETHER = 3;

  private static final Pattern TITLE =
      Pattern.compile("(?:Title|Subject|Titel|Betreff):\\s+(\\S.{0,299})");

  private static final Pattern MAIL_ADDRESS = Pattern.compile("\\s*<\\S+@\\S+>\\s*$");

  private static final Pattern BREADCRUMB =
      Pattern.compile(
          "(?i)(?:your (?:current )?(?:location|position)|current (?:location|position)"
              + "|you are here|location|home)\\s*[:：>»›/].*|.*\\S\\s[>»›]\\s\\S.*");

  static PlainText read(String text) {
    List<TextChunk> chunks = TextChunk.split(text);
    int prose = 0;
    while (prose < chunks.size() && !chunks.get(prose).isProse()) {
      prose++;
    }
    int told = toldTitle(chunks, Math.max(prose, HEAD));
    int headline = told < 0 ? headline(chunks, prose) : -1;
    String source = null;
    String byline = null;
    LocalDate published = null;
    LocalDate modified = null;
    List<TextChunk> body = new ArrayList<>();
    for (int i = headline + 1; i < chunks.size(); i++) {
      boolean head = i < prose || (told >= 0 && Math.abs(i - told) <= TOLD_TOGETHER);
      LabelLine labels = head ? LabelLine.read(chunks.get(i).text()) : null;
      if (i == told) {
        continue;
      }
      if (labels == null) {
        body.add(chunks.get(i));
      } else {
        source = source == null ? labels.source() : source;
        byline = byline == null ? labels.byline() : byline;
        published = published == null ? labels.published() : published;
        modified = modified == null ? labels.modified() : modified;
      }
    }
    body = TextFooter.cut(body);
    String title =
        told >= 0 ? titled(chunks.get(told)) : headline < 0 ? "" : chunks.get(headline).text();
    if (byline == null && source != null && MAIL_ADDRESS.matcher(source).find()) {
      byline = MAIL_ADDRESS.matcher(source).replaceFirst(""); // of a mail's From
      source = null;
    }
    if (body.isEmpty() && headline >= 0) {
      body = List.of(chunks.get(headline)); // one line is a text too
      title = "";
    }
    return new PlainText(
        title, new Metadata(byline, source, published, modified, PageLanguage.ofText(text)), body);
  }

  /** The place of a line that tells the title or a mail's subject, or -1. */
  private static int toldTitle(List<TextChunk> chunks, int before) {
    for (int i = 0; i < Math.min(before, chunks.size() - 1); i++) {
      if (!chunks.get(i).isItem() && TITLE.matcher(chunks.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String titled(TextChunk chunk) {
    Matcher title = TITLE.matcher(chunk.text());
    return title.matches() ? title.group(1) : "";
  }

  /**
   * The place of the headline, or -1. It is the first line, but in a dumped page, which a line of
   * labels or a breadcrumb gives away, the last line before the labels, else the longest.
   */
  private static int headline(List<TextChunk> chunks, int prose) {
    int labels = -1;
    boolean breadcrumb = false;
    int longest = -1;
    int first = -1;
    for (int i = 0; i < prose; i++) {
      TextChunk chunk = chunks.get(i);
      boolean label = LabelLine.read(chunk.text()) != null;
      if (label && labels < 0) {
        labels = i;
      }
      if (labels < 0 && BREADCRUMB.matcher(chunk.text()).matches()) {
        breadcrumb = true;
      } else if (labels < 0 && !chunk.isItem()) {
        first = first < 0 ? i : first;
        longest =
            longest < 0 || chunk.text().length() > chunks.get(longest).text().length()
                ? i
                : longest;
      }
    }
    int chosen = breadcrumb ? longest : first;
    if (breadcrumb && labels > 0 && !BREADCRUMB.matcher(chunks.get(labels - 1).text()).matches()) {
      chosen = labels - 1;
    }
    if (chosen < 0 && prose < chunks.size() && prose == 0) {
      return startsWithHeadline(chunks) ? 0 : -1;
    }
    return chosen;
  }

  /** A headline may end in a full stop and be as long as a sentence, when prose follows. */
  private static boolean startsWithHeadline(List<TextChunk> chunks) {
    TextChunk first = chunks.get(0);
    return chunks.size() > 1
        && first.text().length() <= LONGEST_HEADLINE
        && first.lines() == 1
        && !first.isItem();
  }
}
