package dev.lectern.article.extract;

import dev.lectern.digest.Sha256;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article's name in URLs: words of its title for people, a digest to tell it from others. */
final class ArticleId {
  private static final int SLUG_LENGTH = 40;
  private static final int DIGITS = 6;
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** Letters that Unicode does not decompose. */
  private static final String[][] LETTERS = {
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ð", "d"},
    {"þ", "th"},
    {"ı", "i"},
  };

  private ArticleId() {}

  static String of(String title, @Nullable String address) {
    String digest = Sha256.hex((address == null ? "" : address) + "\n" + title, DIGITS);
    return slug(title) + "-" + digest;
  }

  private static String slug(String title) {
    String latin = title.toLowerCase(Locale.ROOT);
    for (String[] letter : LETTERS) {
      latin = latin.replace(letter[0], letter[1]);
    }
    latin = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHERS.matcher(latin).replaceAll("-");
    slug = slug.startsWith("-") ? slug.substring(1) : slug;
    if (slug.length() > SLUG_LENGTH) {
      int wordEnd = slug.lastIndexOf('-', SLUG_LENGTH);
      slug = slug.substring(0, wordEnd > 0 ? wordEnd : SLUG_LENGTH);
    }
    slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    return slug.isEmpty() ? "article" : slug;
  }
}
