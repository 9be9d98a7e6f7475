package dev.lectern.article;

import java.util.regex.Pattern;

/**
 * The addresses that a page of ours may lead to. Whatever a browser would run, such as {@code
 * javascript:} and {@code data:}, is none of them.
 */
public final class Addresses {
  // Controls are refused: browsers read past them, so that what they see is another address.
  private static final Pattern WEB =
      Pattern.compile("https?://\\P{Cntrl}+", Pattern.CASE_INSENSITIVE);

  /** RFC 6068, to somebody: without an address it only fills in a letter, such as to share. */
  private static final Pattern MAIL =
      Pattern.compile("mailto:[^\\s\\p{Cntrl}?]+(?:\\?\\S*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("\\s");

  private Addresses() {}

  /** Whether this is an absolute http or https address. */
  public static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /** Whether a link may lead there: to a page of the web, or to somebody's mailbox. */
  public static boolean isLink(String address) {
    return (isWeb(address) && !SPACE.matcher(address).find()) || MAIL.matcher(address).matches();
  }
}
