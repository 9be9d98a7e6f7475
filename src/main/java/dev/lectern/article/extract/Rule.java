package dev.lectern.article.extract;

/** Why a part of a page is left out. */
enum Rule {
  /** Script, controls, drawings: there is no text in it. */
  NOT_TEXT,
  /** The page does not show it. */
  HIDDEN,
  /** The page says by tag or role that it stands beside the text. */
  LANDMARK,
  /** Its class or id has a word that only names what stands around a text. */
  NAMED,
  /** Its class or id has a word that mostly does, and there is little prose in it. */
  LIKELY_NAMED,
  /** It stands beside the part that holds the article, and is no prose. */
  BESIDE,
  /** It is made of links to other pages. */
  LINKS,
  /** The headline, which is read as the title. */
  HEADLINE,
  /** Byline, date and source, which are read as metadata. */
  METADATA,
  /** A section whose heading says that it leads on to something else. */
  SECTION,
  /** A line that asks the reader to do something, such as to subscribe. */
  CALL,
  /** Short lines before the text begins. */
  HEAD,
  /** What follows the text. */
  TAIL
}
