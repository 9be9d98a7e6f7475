package dev.lectern.article.math;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A formula.
 *
 * @param text its signs in the order of the markup, spaces between
 * @param words as it is said; empty where it is too long to be followed by ear
 * @param markup its layout: MathML without attributes, whose text is {@code text}; empty where it
 *     is too long
 */
public record Formula(String text, String words, String markup) {
  /** In characters, about two minutes of listening. */
  private static final int MOST_WORDS = 2_000;

  /** In characters; a whole page of formulas. */
  private static final int MOST_MARKUP = 20_000;

  /** What TeX has and no sentence: such a text is made for a program. */
  private static final Pattern TEX = Pattern.compile("[\\\\{}^_$&]");

  /** A stop that would end the sentence around the formula; points of decimals are none. */
  private static final Pattern STOP = Pattern.compile("[.!?](?!\\d)");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * @param math an element {@code math}
   */
  public static Formula of(Element math) {
    String told = math.attr("alttext").strip();
    boolean said = !told.isEmpty() && !TEX.matcher(told).find();
    String words = said ? told : MathWords.of(math);
    String spoken = spaced(STOP.matcher(words).replaceAll(""));
    Element layout = MathMarkup.of(math);
    StringBuilder source = new StringBuilder();
    MathMarkup.write(layout, source);
    String markup = source.toString();
    return new Formula(
        spaced(layout.wholeText()),
        spoken.length() > MOST_WORDS ? "" : spoken,
        markup.length() > MOST_MARKUP ? "" : markup);
  }

  private static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
