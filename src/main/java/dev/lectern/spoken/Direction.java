package dev.lectern.spoken;

/** How a part of a script is to be said: the characters from its start to before its end. */
public sealed interface Direction {
  int start();

  /** Offset after the last character. */
  int end();

  /** Weight on some words; {@code strong} is more of it. */
  record Emphasis(int start, int end, boolean strong) implements Direction {}

  /**
   * Text in another language.
   *
   * @param language BCP 47 tag
   */
  record Foreign(int start, int end, String language) implements Direction {}

  /** Every mark in it is named, as in the code of a program. */
  record Literal(int start, int end) implements Direction {}

  /**
   * Words that stand for the part, which is not said itself.
   *
   * @param name what is skipped, as "code, 12 lines"
   */
  record Skip(int start, int end, String name) implements Direction {}

  /**
   * Words that nobody wrote, said before the character at {@code start}, as "Image:"; they have a
   * span of no length there.
   */
  record Announcement(int start, String words) implements Direction {
    @Override
    public int end() {
      return start;
    }
  }
}
