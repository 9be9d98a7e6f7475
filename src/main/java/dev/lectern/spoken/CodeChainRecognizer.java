package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes made of groups: 1-413-te-b-1-5, MIG-25/235212-asdg, 123/261788/2021. As in a telephone
 * number, the groups are set off and the signs between them are not named.
 */
final class CodeChainRecognizer implements Recognizer {
  private static final Pattern CHAIN =
      Pattern.compile(
          "[A-Za-z0-9]{1,20}+(?:[-/][A-Za-z0-9]{1,20}+){2,15}(?![A-Za-z0-9@]|[-/.][A-Za-z0-9])");
  private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]{2,}(?<!s)|[a-z]{3,}s?");

  /** A formation, a beat: 4-4-2, 1-2-3. */
  private static final Pattern SMALL = Pattern.compile("\\d{1,2}(?:-\\d{1,2}){2,15}");

  private static final Pattern FILED = Pattern.compile("\\d{1,10}(?:[-/]\\d{1,10}){2,15}");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isAlphanumeric(first)
        && ("-/".indexOf(next) >= 0 || Characters.isAlphanumeric(next));
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    char before = cursor.peek(-1);
    if (Characters.isAlphanumeric(before) || "-/.@".indexOf(before) >= 0) {
      return List.of();
    }
    boolean candidate = cursor.startsWithDigit() || cursor.startsWithLetter();
    Matcher match = candidate ? cursor.match(CHAIN) : null;
    if (match == null || !isCode(match.group())) {
      return List.of();
    }
    var pieces = new ArrayList<Piece>();
    Matcher groups = GROUP.matcher(cursor.text()).region(cursor.at(), match.end());
    while (groups.find()) {
      pieces.add(
          new Piece(groups.start(), groups.end(), CodeRecognizer.say(groups.group()), "code"));
    }
    return pieces;
  }

  /** Not "5-10-year-olds" or "state-of-the-art": those have words in them, or no digits. */
  private static boolean isCode(String chain) {
    String[] groups = chain.split("[-/]", -1);
    boolean words = false;
    boolean digits = false;
    boolean letters = false;
    boolean file = false;
    for (String group : groups) {
      boolean number =
          Characters.isDigit(group.charAt(0)) && group.chars().allMatch(Characters::isDigit);
      digits |= number;
      words |= WORD.matcher(group).matches() && Acronyms.hasVowel(group) && group.length() > 2;
      letters |= !number;
      file |= number && group.length() > 4;
    }
    if (!letters) {
      return SMALL.matcher(chain).matches()
          || (file && FILED.matcher(chain).matches() && chain.indexOf('/') > 0);
    }
    return digits && (!words || file);
  }
}
