package dev.lectern.narration;

/** How much is said beside the words of the text. */
public enum Verbosity {
  /** The prose: code, mathematics and images without a caption are named and passed over. */
  SOME,
  /** Also what kind of thing is read where its layout would tell a sighted reader. */
  MOST,
  /** Also punctuation, bullets, headings' levels and links. */
  ALL
}
