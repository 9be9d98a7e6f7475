package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, percent included: 5 km, 37.2°C, 3%, 5-10 km, 3 x 4 cm, 3.5 million km².
 */
final class MeasureRecognizer implements Recognizer {
  private static final String NUMBER = Numbers.DECIMAL;

  /** Up to three numbers, each with a unit of its own or all with the last one's. */
  private static final Pattern FIRST = Pattern.compile(NUMBER);

  private static final Pattern NEXT =
      Pattern.compile("(?<joint> ?[-–—] ?| ?[xX×] ?)(?<minus>-)?(?<number>" + NUMBER + ")");
  private static final Pattern SCALE =
      Pattern.compile(" (?:hundred|thousand|million|billion|trillion)(?![A-Za-z])");
  private static final Pattern DECADE = Pattern.compile("\\d{3}0");
  private static final int MOST_NUMBERS = 3;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) || first == '.';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigit() && cursor.peek(0) != '.') {
      return List.of();
    }
    Matcher first = cursor.match(FIRST);
    if (first == null) {
      return fraction(cursor);
    }
    var said = new StringBuilder(Amounts.say(first.group()));
    String number = first.group();
    int at = first.end();
    int numbers = 1;
    while (true) {
      UnitPhrase unit = unitAt(cursor.moveTo(at), number);
      if (unit != null) {
        boolean hyphen = cursor.text().charAt(at) == '-';
        said.append(' ')
            .append((numbers == 1 && number.equals("1")) || hyphen ? unit.one() : unit.many());
        at = unit.end();
      }
      Matcher next = numbers < MOST_NUMBERS ? cursor.moveTo(at).match(NEXT) : null;
      UnitPhrase own =
          next == null || unit == null
              ? null
              : unitAt(cursor.moveTo(next.end()), next.group("number"));
      if (next == null || (unit != null && own == null)) {
        return unit == null
            ? fraction(cursor)
            : cursor.reading(
                at,
                Attributive.say(said.toString(), unit.many(), unit.one(), cursor, at),
                "measure");
      }
      boolean times = "xX×".indexOf(next.group("joint").trim()) >= 0;
      said.append(times ? " by " : " to ").append(next.group("minus") == null ? "" : "minus ");
      number = next.group("number");
      said.append(Amounts.say(number));
      at = next.end();
      numbers++;
    }
  }

  /** The unit after a number, with the space, hyphen or scale between. */
  private static @Nullable UnitPhrase unitAt(Cursor cursor, String number) {
    char gap = cursor.peek(0);
    boolean seconds = gap == 's' || (number.length() == 4 && gap == ' ' && cursor.peek(1) == 's');
    if (seconds && DECADE.matcher(number).matches()) {
      return null;
    }
    Matcher scale = cursor.match(SCALE);
    if (scale != null) {
      UnitPhrase unit =
          cursor.peek(scale.end() - cursor.at()) == ' '
              ? UnitPhrase.at(cursor.moveTo(scale.end() + 1))
              : null;
      return unit == null
          ? null
          : new UnitPhrase(
              scale.group().trim() + " " + unit.many(),
              scale.group().trim() + " " + unit.many(),
              unit.end());
    }
    boolean apart = gap == ' ' || gap == '-';
    return UnitPhrase.at(apart ? cursor.moveTo(cursor.at() + 1) : cursor);
  }

  private static List<Piece> fraction(Cursor cursor) {
    List<Piece> fraction =
        cursor.startsWithDigit() ? new FractionRecognizer().recognize(cursor) : List.of();
    if (fraction.isEmpty()) {
      return List.of();
    }
    int end = fraction.get(fraction.size() - 1).end();
    UnitPhrase unit = unitAt(cursor.moveTo(end), "");
    if (unit == null) {
      return List.of();
    }
    boolean mixed =
        cursor.text().charAt(end) != '-'
            && cursor.text().substring(cursor.at(), end).indexOf(' ') >= 0;
    var pieces = new ArrayList<>(fraction);
    boolean apart = cursor.text().charAt(end) == ' ' || cursor.text().charAt(end) == '-';
    int gap = apart ? end + 1 : end;
    pieces.add(
        new Piece(gap, unit.end(), Spoken.words(mixed ? unit.many() : unit.one()), "measure"));
    return pieces;
  }
}
