package dev.lectern.article.extract;

import dev.lectern.article.Omission.Reason;
import org.jspecify.annotations.Nullable;

/** Why a part of a page is left out. */
enum Rule {
  /** Script, controls, drawings: there is no text in it. */
  NOT_TEXT(null),
  /** The page does not show it. */
  HIDDEN(Reason.HIDDEN),
  /** The page says by tag or role that it stands beside the text. */
  LANDMARK(Reason.BESIDE),
  /** Its class or id has a word that only names what stands around a text. */
  NAMED(Reason.BESIDE),
  /** Its class or id has a word that mostly does, and there is little prose in it. */
  LIKELY_NAMED(Reason.BESIDE),
  /** It stands beside the part that holds the article, and is no prose. */
  BESIDE(Reason.BESIDE),
  /** It is made of links to other pages. */
  LINKS(Reason.LINKS),
  /** The headline, which is read as the title. */
  HEADLINE(null),
  /** Byline, date and source, which are read as metadata. */
  METADATA(null),
  /** A section whose heading says that it leads on to something else. */
  SECTION(Reason.SECTION),
  /** A line that asks the reader to do something, such as to subscribe. */
  CALL(Reason.CALL),
  /** Short lines before the text begins. */
  HEAD(Reason.HEAD),
  /** What follows the text. */
  TAIL(Reason.TAIL);

  private final @Nullable Reason reason;

  Rule(@Nullable Reason reason) {
    this.reason = reason;
  }

  /** What a reader is told; null where nothing is missing: no text, or read in another place. */
  @Nullable Reason reason() {
    return reason;
  }
}
