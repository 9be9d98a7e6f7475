package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of machines: 192.168.0.1:80, 10.0.0.0/8, fe80::1, 00:1A:2B:3C:4D:5E. */
final class NetworkAddressRecognizer implements Recognizer {
  private static final String HEX = "[0-9A-Fa-f]";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\d{1,3}\\.){3}\\d{1,3}(?::\\d{2,5}|/\\d{1,2})?(?![A-Za-z0-9]|\\.\\d)"
              + "|(?:"
              + HEX
              + "{2}[:-]){5}"
              + HEX
              + "{2}(?![A-Za-z0-9:-])"
              + "|(?:"
              + HEX
              + "{1,4}:){7}"
              + HEX
              + "{1,4}(?![A-Za-z0-9:])|(?:"
              + HEX
              + "{1,4}:){1,6}(?::"
              + HEX
              + "{1,4}){1,6}(?:/\\d{1,3})?(?![A-Za-z0-9:])");

  @Override
  public boolean mayBegin(char first, char next) {
    return isHex(first) && !Characters.endsToken(next);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    boolean inside = Characters.isAlphanumeric(before) || before == '.' || before == ':';
    Matcher match = isHex(cursor.peek(0)) && !inside ? cursor.match(ADDRESS) : null;
    return match == null ? List.of() : AddressParts.read(cursor, match.end(), "network address");
  }

  private static boolean isHex(char c) {
    return Characters.isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
  }
}
