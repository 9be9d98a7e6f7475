package dev.lectern.article.document;

import dev.lectern.article.Article;
import dev.lectern.article.Passage;
import dev.lectern.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document that other tools make files of, and the law that these are read by: each of its words
 * once and in order, its notes each once.
 */
record Source(String markdown) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^\\d+]: (.*)$");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^\\d+]");
  private static final Pattern ITEM = Pattern.compile("(?m)^\\d+\\. ");

  static Source load(String name) {
    try (InputStream in = open(name)) {
      return new Source(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String name) {
    return Objects.requireNonNull(Source.class.getResourceAsStream("/documents/" + name), name);
  }

  List<String> notes() {
    return NOTE.matcher(markdown).results().map(found -> found.group(1)).toList();
  }

  String words() {
    String text = NOTE.matcher(markdown).replaceAll("");
    return words(ITEM.matcher(REFERENCE.matcher(text).replaceAll("")).replaceAll(""));
  }

  /** The words of what was read, without those of notes and their marks. */
  String wordsOf(List<Article> articles) {
    List<String> texts = new ArrayList<>();
    for (Article article : articles) {
      for (Passage passage : article.passages()) {
        if (notes().stream().noneMatch(passage.text()::endsWith)) {
          texts.add(withoutMarks(passage));
        }
      }
    }
    return words(String.join("\n", texts));
  }

  /** The notes that were read, in the order in which they were. */
  List<String> notesOf(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.passages().stream())
        .flatMap(passage -> notes().stream().filter(passage.text()::endsWith))
        .toList();
  }

  private static String withoutMarks(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (int i = passage.spans().size() - 1; i >= 0; i--) {
      Span span = passage.spans().get(i);
      if (span.kind() == Span.Kind.SUPERSCRIPT || span.kind() == Span.Kind.NOTE) {
        text.delete(span.start(), span.end());
      }
    }
    return text.toString();
  }

  /** One a line, so that a difference shows in its place. */
  private static String words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }
}
