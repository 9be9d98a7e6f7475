package dev.lectern.spoken;

import java.util.List;

/** All recognisers, in the order in which they are asked: the narrow before the wide. */
final class Recognizers {
  private static final List<Recognizer> ALL =
      List.of(
          new LongRunRecognizer(),
          new EmojiRecognizer(),
          new HanNameRecognizer(),
          new PowerRecognizer(),
          new OtherScriptRecognizer(),
          new UrlRecognizer(),
          new NetworkAddressRecognizer(),
          new SetPhraseRecognizer(),
          new PathRecognizer(),
          new StreetRecognizer(),
          new StateRecognizer(),
          new PinyinRecognizer(),
          new WeekdayRecognizer(),
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
          new HundredthsRecognizer(),
          new IdentifierRecognizer(),
          new PhoneRecognizer(),
          new SignRecognizer(),
          new SerialRecognizer(),
          new PrimeRecognizer(),
          new MeasureRecognizer(),
          new CodeChainRecognizer(),
          new RangeRecognizer(),
          new OrdinalRecognizer(),
          new FractionRecognizer(),
          new ScaledNumberRecognizer(),
          new YearRecognizer(),
          new CardinalRecognizer(),
          new CodeRecognizer(),
          new DigitsRecognizer(),
          new RomanRecognizer(),
          new DottedRecognizer(),
          new StandaloneUnitRecognizer(),
          new AbbreviationRecognizer(),
          new AcronymRecognizer(),
          new WordRecognizer(),
          new PerRecognizer(),
          new HashtagRecognizer(),
          new FootnoteRecognizer(),
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
