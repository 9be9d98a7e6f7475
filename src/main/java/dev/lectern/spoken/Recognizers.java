package dev.lectern.spoken;

import java.util.List;

/** All recognisers, in the order in which they are asked: the narrow before the wide. */
final class Recognizers {
  private static final List<Recognizer> ALL =
      List.of(
          new LongRunRecognizer(),
          new HanNameRecognizer(),
          new PowerRecognizer(),
          new OtherScriptRecognizer(),
          new UrlRecognizer(),
          new PinyinRecognizer(),
          new NumericDateRecognizer(),
          new DateRecognizer(),
          new CalendarNameRecognizer(),
          new PeriodRecognizer(),
          new TimeRecognizer(),
          new DurationRecognizer(),
          new RatioRecognizer(),
          new DecadeRecognizer(),
          new EraRecognizer(),
          new ScientificRecognizer(),
          new DimensionRecognizer(),
          new GroupedNumberRecognizer(),
          new MathRecognizer(),
          new RangeSignRecognizer(),
          new MoneyRecognizer(),
          new PhoneRecognizer(),
          new SignRecognizer(),
          new SerialRecognizer(),
          new RangeRecognizer(),
          new MeasureRecognizer(),
          new OrdinalRecognizer(),
          new FractionRecognizer(),
          new ScaledNumberRecognizer(),
          new YearRecognizer(),
          new CardinalRecognizer(),
          new CodeRecognizer(),
          new DigitsRecognizer(),
          new RomanRecognizer(),
          new DottedRecognizer(),
          new AbbreviationRecognizer(),
          new AcronymRecognizer(),
          new WordRecognizer(),
          new SymbolRecognizer());

  private Recognizers() {}

  /** The first reading; empty at a space and at punctuation. */
  static List<Piece> recognize(Cursor cursor) {
    if (cursor.peek(0) == ' ') {
      return List.of();
    }
    for (Recognizer recognizer : ALL) {
      List<Piece> reading = recognizer.recognize(cursor);
      if (!reading.isEmpty()) {
        return reading;
      }
    }
    return List.of();
  }
}
