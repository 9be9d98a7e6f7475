package dev.lectern.spoken;

/** How a part of a script is to be said: the characters from its start to before its end. */
public sealed interface Direction {
  int start();

  /** Offset after the last character. */
  int end();

  /** Weight on some words; {@code strong} is more of it. */
  record Emphasis(int start, int end, boolean strong) implements Direction {}

  /**
   * Text in another language. What is written in another script than ours is named by its language.
   *
   * @param language BCP 47 tag
   */
  record Foreign(int start, int end, String language) implements Direction {}

  /** Superscript: a power, the mark of a note. */
  record Raised(int start, int end) implements Direction {}

  /** Subscript. */
  record Lowered(int start, int end) implements Direction {}

  /** Every mark in it is a word, as in the code of a program. */
  record Literal(int start, int end) implements Direction {}

  /** Prose of which the punctuation is named too. */
  record Punctuated(int start, int end) implements Direction {}

  /**
   * Words said in place of the part.
   *
   * @param name what it is, as "code, 12 lines, skipped"; holds no stop, since a sentence cannot
   *     end inside the part. Empty where nothing is to be said
   */
  record Skip(int start, int end, String name) implements Direction {}

  /**
   * Words that nobody wrote, said before the character at {@code start} or at the end of the text,
   * as "Image:". They stand for no character: their span has no length.
   */
  record Announcement(int start, String words) implements Direction {
    @Override
    public int end() {
      return start;
    }
  }
}
