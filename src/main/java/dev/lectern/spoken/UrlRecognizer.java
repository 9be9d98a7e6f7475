package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web and of mail. */
final class UrlRecognizer implements Recognizer {
  private static final String LABEL = "[A-Za-z0-9][A-Za-z0-9-]{0,62}+";
  private static final String REST = "[!-~&&[^\"<>]]{0,2000}";
  private static final String PATH = "(?:[/?#](?! )" + REST + ")?";

  /**
   * What ends a bare domain: country codes (ISO 3166) and the common generic names. After a lost
   * space a sentence begins with a capital, so small letters tell a domain.
   */
  private static final String TOP =
      "(?:com|org|net|edu|gov|mil|info|int|biz|name|pro|dev|app|blog|shop|store|online|site|xyz|tech"
          + "|cloud|club|live|news|design|agency|museum|aero|coop|jobs|mobi|travel"
          + "|a[cdefgilmoqrtuwxz]|b[abdefghijmnorstvwyz]|c[acdfghiklmnoruvwxyz]|d[ejkmoz]|e[cegrstu]"
          + "|f[ijkmor]|g[abdefghilmnpqrstuwy]|h[kmnrtu]|i[delmnoqrst]|j[emop]|k[eghimnprwyz]"
          + "|l[abcikrstuvy]|m[acdeghklmnopqrstuvwxyz]|n[acefgilopruz]|om|p[aefghklmnrstwy]|qa"
          + "|r[eosuw]|s[abcdeghiklmnorstuvxyz]|t[cdfghjklmnortvwz]|u[agksyz]|v[aceginu]|w[fs]|y[et]"
          + "|z[amw])";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:mailto:)?[A-Za-z0-9._%+&'-]{1,64}+@"
              + LABEL
              + "(?:\\."
              + LABEL
              + "){1,5}"
              + PATH
              + "|[A-Za-z][A-Za-z0-9+]{1,9}+://"
              + REST
              + "|[Ww]{3}\\.(?=[A-Za-z0-9])"
              + REST
              + "|localhost(?::\\d{2,5}(?!\\d)"
              + PATH
              + "|/"
              + REST
              + ")|10\\.\\d{4,9}/[A-Za-z0-9]"
              + REST
              + "|(?:"
              + LABEL
              + "\\.){1,6}(?:"
              + TOP
              + "|COM|ORG|NET)(?![A-Za-z0-9]|[.@-][A-Za-z0-9])(?::\\d{2,5}(?!\\d))?"
              + PATH);

  private static final String CLOSING = ".,;:!?)'\"]}";

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isAlphanumeric(first) && !Characters.endsToken(next);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!Characters.isAlphanumeric(cursor.peek(0)) || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher match = cursor.match(ADDRESS);
    if (match == null) {
      return List.of();
    }
    int end = match.end();
    while (CLOSING.indexOf(cursor.text().charAt(end - 1)) >= 0) {
      end--;
    }
    List<Piece> pieces = AddressParts.read(cursor, end, "address");
    return isPossessive(cursor.moveTo(end)) ? possessive(pieces) : pieces;
  }

  private static boolean isPossessive(Cursor after) {
    return after.peek(0) == '\''
        && after.peek(1) == 's'
        && !Characters.isAlphanumeric(after.peek(2));
  }

  private static List<Piece> possessive(List<Piece> pieces) {
    var own = new ArrayList<>(pieces);
    Piece last = own.remove(own.size() - 1);
    var words = new ArrayList<>(last.words());
    words.set(words.size() - 1, words.get(words.size() - 1).possessive());
    own.add(new Piece(last.start(), last.end() + 2, words, last.rule()));
    return own;
  }
}
