package dev.lectern.http;

import dev.lectern.spoken.lexicon.PlsReader;

/** What comes in the body of a request, and the most bytes of it. */
enum BodyLimit {
  /** The fields of a small form, such as a title and its tags, with room to spare. */
  FORM("form", 64 << 10, "64 kB", false),

  /** A book of 1,500 pages. */
  ARTICLE("article", 10 << 20, "10 MB", true),

  /** The source of a page that may become an article; any site's page may send it. */
  PAGE("page", 10 << 20, "10 MB", false),

  /** A pronunciation lexicon, with room for the form around it; its reader counts it exactly. */
  DICTIONARY("dictionary", PlsReader.MAX_SIZE + (64 << 10), "1 MB", true),

  /** A list of a thousand feeds takes some hundred kilobytes. */
  FEEDS("list of feeds", 2 << 20, "2 MB", true),

  /** The ids of a long page's parts. */
  PARTS("list of parts", 1 << 20, "1 MB", false);

  private final String what;
  private final int bytes;
  private final String inWords;
  private final boolean files;

  BodyLimit(String what, int bytes, String inWords, boolean files) {
    this.what = what;
    this.bytes = bytes;
    this.inWords = inWords;
    this.files = files;
  }

  /** The most of all bodies. */
  static int largest() {
    return ARTICLE.bytes;
  }

  /** Takes the body in; one that is larger fails with 413. */
  BodyIntake intake() {
    return new BodyIntake(bytes, files);
  }

  /** Whether it may come by a form of another site. */
  boolean isOfAnySite() {
    return this == PAGE;
  }

  /** What a client is told whose body is larger. */
  String refusal() {
    return "The " + what + " is too large; allowed are " + inWords + ".";
  }
}
