package dev.lectern.spoken;

import java.util.List;
import java.util.Set;

/** Units without a number, those that are nothing else: "in km/h", "per kg". */
final class StandaloneUnitRecognizer implements Recognizer {
  private static final Set<String> UNITS =
      Set.of(
          "km", "kg", "cm", "mm", "mg", "ml", "kWh", "MWh", "GWh", "kHz", "MHz", "GHz", "mph", "kW",
          "GW", "mmHg");

  private static final int LONGEST = 4;

  @Override
  public boolean mayBegin(char first, char next) {
    return "kcmMG".indexOf(first) >= 0;
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!cursor.startsWithLetter() || Characters.isAlphanumeric(cursor.peek(-1))) {
      return List.of();
    }
    int length = 1;
    while (length <= LONGEST && Characters.isLetter(cursor.peek(length))) {
      length++;
    }
    String symbol =
        cursor.text().substring(cursor.at(), Math.min(cursor.at() + length, cursor.limit()));
    UnitPhrase phrase = UNITS.contains(symbol) ? UnitPhrase.at(cursor) : null;
    if (phrase == null) {
      return List.of();
    }
    boolean each = cursor.text().startsWith("per ", cursor.at() - "per ".length());
    return cursor.reading(phrase.end(), each ? phrase.one() : phrase.many(), "unit");
  }
}
