package dev.lectern.article.extract;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article: of the element that holds it, else as the page's metadata say, else
 * by its words. Templates say English of a text in any language: the words are believed before the
 * page where they leave no doubt.
 */
final class PageLanguage {
  /** In characters; the language of a text shows in its first page. */
  private static final int SAMPLE = 4_000;

  /** In characters; the language of a shorter text is not held against what the page says. */
  private static final int SURE_SAMPLE = 600;

  /** Languages in other letters than Latin, which the text's letters prove or refute. */
  private static final Set<String> OTHER_LETTERS =
      Set.of("ja", "zh", "ko", "el", "he", "th", "ka", "hy", "ta", "bn", "ru", "uk");

  private PageLanguage() {}

  static String find(PageParts parts) {
    MetaTags tags = parts.told().tags();
    Element marked = parts.root().closest("[lang], [xml:lang]");
    Stream<@Nullable String> sources =
        Stream.of(
            marked == null ? null : marked.attr("lang"),
            marked == null ? null : marked.attr("xml:lang"),
            parts.told().data().language(),
            tags.first("content-language", "language", "dc:language", "og:locale"));
    String told =
        sources.map(PageLanguage::normal).filter(Objects::nonNull).findFirst().orElse(null);
    String sample = sample(parts);
    String shown = TextLanguage.of(sample);
    if (shown == null) {
      return told == null ? Metadata.DEFAULT_LANGUAGE : told;
    }
    return told == null || refutes(shown, told, sample) ? shown : told;
  }

  /** Of a text that tells none: by its letters and words, else the default. */
  static String ofText(String text) {
    String shown = TextLanguage.of(text.substring(0, Math.min(SAMPLE, text.length())));
    return shown == null ? Metadata.DEFAULT_LANGUAGE : shown;
  }

  private static boolean refutes(String shown, String told, String sample) {
    String language = told.split("-", 2)[0];
    boolean comparable = StopWords.knows(language) || OTHER_LETTERS.contains(language);
    return comparable && !language.equals(shown) && sample.length() >= SURE_SAMPLE;
  }

  private static String sample(PageParts parts) {
    StringBuilder sample = new StringBuilder();
    for (Element paragraph : parts.root().select("p")) {
      if (sample.length() < SAMPLE && !parts.leftOut().contains(paragraph)) {
        sample.append(ElementText.line(paragraph, parts.leftOut())).append('\n');
      }
    }
    if (sample.length() < SURE_SAMPLE) {
      sample.append(ElementText.line(parts.root(), parts.leftOut()));
    }
    return sample.substring(0, Math.min(SAMPLE, sample.length()));
  }

  /** The tag in its usual form; null where it is none. */
  static @Nullable String normal(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    try {
      String normal =
          new Locale.Builder()
              .setLanguageTag(tag.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return normal.equals("und") ? null : normal;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
