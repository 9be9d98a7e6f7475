package dev.lectern.spoken;

import java.util.List;

/** All recognisers, in the order in which they are asked: the narrow before the wide. */
final class Recognizers {
  private static final List<Recognizer> ALL =
      List.of(
          new LongRunRecognizer(),
          new HanNameRecognizer(),
          new OtherScriptRecognizer(),
          new UrlRecognizer(),
          new PinyinRecognizer(),
          new NumericDateRecognizer(),
          new DateRecognizer(),
          new TimeRecognizer(),
          new MoneyRecognizer(),
          new PhoneRecognizer(),
          new SignRecognizer(),
          new SerialRecognizer(),
          new RangeRecognizer(),
          new MeasureRecognizer(),
          new OrdinalRecognizer(),
          new DecadeRecognizer(),
          new FractionRecognizer(),
          new YearRecognizer(),
          new CardinalRecognizer(),
          new CodeRecognizer(),
          new DigitsRecognizer(),
          new DottedRecognizer(),
          new AbbreviationRecognizer(),
          new AcronymRecognizer(),
          new WordRecognizer(),
          new SymbolRecognizer());

  private Recognizers() {}

  /** The first reading; empty at a space and at punctuation. */
  static List<Piece> recognize(Cursor cursor) {
    for (Recognizer recognizer : ALL) {
      List<Piece> reading = recognizer.recognize(cursor);
      if (!reading.isEmpty()) {
        return reading;
      }
    }
    return List.of();
  }
}
