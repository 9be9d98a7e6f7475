package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that the word before them declares to be names: ISBN 978-3-16-148410-0, ISSN 0028-0836.
 */
final class IdentifierRecognizer implements Recognizer {
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?<kind>ISBN|ISSN|EAN|UPC|IMEI|SSN|VAT|IBAN|BIC|ISIN|PIN|ZIP|VIN|ORCID|PMID|CAS)"
              + "(?:-1[03])?(?: (?i:no\\.?|number|code))?:? ?"
              + "(?<digits>(?=[A-Z]{0,4}\\d)[A-Z0-9]{1,20}(?:[- ]?\\d{1,10}X?|-X){0,8})(?![A-Za-z0-9])");
  private static final Pattern GROUP = Pattern.compile("[A-Za-z]|\\d+");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isUpper(first);
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    boolean fresh =
        Characters.isUpper(cursor.peek(1)) && !Characters.isAlphanumeric(cursor.peek(-1));
    Matcher match = fresh ? cursor.match(IDENTIFIER) : null;
    if (match == null) {
      return List.of();
    }
    int digits = match.start("digits");
    var pieces =
        new ArrayList<>(
            Tokens.read(new Cursor(cursor.text(), cursor.start(), cursor.at(), digits)));
    Matcher groups = GROUP.matcher(cursor.text()).region(digits, match.end());
    while (groups.find()) {
      String group = groups.group();
      String said = Characters.isDigit(group.charAt(0)) ? Numbers.digits(group) : group;
      pieces.add(new Piece(groups.start(), groups.end(), Spoken.words(said), "identifier"));
    }
    return pieces;
  }
}
