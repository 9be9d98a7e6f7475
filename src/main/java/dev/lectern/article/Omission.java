package dev.lectern.article;

/**
 * A block of the page that is not read.
 *
 * @param before number of the article's block that it stands before, from 0; the count of blocks
 *     where it stands after the last
 */
public record Omission(int before, Block block, Reason reason) {
  /** Why a block is not read. */
  public enum Reason {
    /** The page does not show it. */
    HIDDEN,
    /** It stands beside the text. */
    BESIDE,
    /** It is made of links to other pages. */
    LINKS,
    /** Its heading says that it leads on to something else. */
    SECTION,
    /** It asks the reader to do something, such as to subscribe or to share. */
    CALL,
    /** It stands between the headline and the text. */
    HEAD,
    /** It follows the text. */
    TAIL,
    /** A reader of this library left it out. */
    CHOICE
  }
}
