package dev.lectern.article;

/**
 * A stretch of a passage's text that means something of its own. Spans of a passage are nested or
 * apart, never crossed.
 *
 * @param start offset of its first character in the passage's text
 * @param end offset after its last character; greater than {@code start}
 * @param value what its kind says, or empty
 */
public record Span(int start, int end, Kind kind, String value) {
  /** What a span is. */
  public enum Kind {
    /** Text in another language; the value is its BCP 47 tag. */
    LANGUAGE,
    /** Text written in another direction than that around; the value is ltr, rtl or auto. */
    DIRECTION,
    EMPHASIS,
    STRONG,
    /** The value is an address for which {@link Addresses#isLink} holds. */
    LINK,
    /** The value is the expansion; at its first use that stands in the text instead. */
    ABBREVIATION,
    SUPERSCRIPT,
    SUBSCRIPT,
    /** Names and commands of a computer. */
    CODE,
    /** The mark of a note; the value is the id of the note's first passage. */
    NOTE,
    /** A formula; the value is how it is said. */
    MATH,
    /** A formula; the value is its layout in MathML, with the same text. */
    MATHML
  }

  /** The same span in a text before which so many characters were set. */
  public Span shifted(int characters) {
    return new Span(start + characters, end + characters, kind, value);
  }
}
