package dev.lectern.spoken;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feet and inches (5'10", 12") and degrees, minutes and seconds (40°45'30" N). */
final class PrimeRecognizer implements Recognizer {
  private static final String PART = "\\d{1,2}(?:\\.\\d{1,4})?";
  private static final Pattern ANGLE =
      Pattern.compile(
          "(?<degrees>\\d{1,3}(?:\\.\\d{1,6})?)[°º˚] ?(?:(?<minutes>"
              + PART
              + ")' ?(?:(?<seconds>"
              + PART
              + ")\")? ?)?(?<side>[NSEW](?![A-Za-z0-9]))?");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<feet>\\d{1,3})'[ -]?(?<inches>"
              + PART
              + ")(?:\"|'')?(?![A-Za-z0-9])|(?<only>\\d{1,3})'(?= ?(?:tall|high|long|wide|deep|x |× |by )|(?<=' ?[xX×] ?\\d{1,3}'))"
              + "|(?<bare>\\d{1,3}(?:\\.\\d{1,2})?)\"(?![A-Za-z0-9])");

  /** Inches that were written before open nothing. */
  private static final Pattern QUOTE = Pattern.compile("(?<!\\d)\"");

  /** How far back a quotation may have been opened. */
  private static final int LONGEST_QUOTE = 400;

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && "°º˚'\".".indexOf(next) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithDigit() || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    Matcher angle = cursor.match(ANGLE);
    if (angle != null && (angle.group("minutes") != null || angle.group("side") != null)) {
      return cursor.reading(angle.end(), sayAngle(angle), "angle");
    }
    Matcher length = cursor.match(LENGTH);
    if (length == null || (length.group("bare") != null && isInQuotes(cursor))) {
      return List.of();
    }
    String said =
        length.group("bare") == null
            ? sayLength(length)
            : Attributive.say(sayLength(length), "inches", "inch", cursor, length.end());
    return cursor.reading(length.end(), said, "measure");
  }

  private static String sayAngle(Matcher match) {
    String side = match.group("side");
    return join(
        count(match.group("degrees"), "degree", "degrees"),
        count(match.group("minutes"), "minute", "minutes"),
        count(match.group("seconds"), "second", "seconds"),
        side == null ? "" : PostalNames.direction(side));
  }

  private static String sayLength(Matcher match) {
    String feet = match.group("feet") != null ? match.group("feet") : match.group("only");
    String inches = match.group("inches") != null ? match.group("inches") : match.group("bare");
    return join(count(feet, "foot", "feet"), count(inches, "inch", "inches"));
  }

  private static String count(@Nullable String number, String one, String many) {
    return number == null ? "" : Numbers.decimal(number) + " " + (number.equals("1") ? one : many);
  }

  private static String join(String... phrases) {
    return String.join(" ", phrases).replaceAll(" +", " ").trim();
  }

  /** Then the mark after the number closes the quotation. */
  private static boolean isInQuotes(Cursor cursor) {
    int from = Math.max(cursor.start(), cursor.at() - LONGEST_QUOTE);
    return QUOTE.matcher(cursor.text()).region(from, cursor.at()).results().count() % 2 == 1;
  }
}
