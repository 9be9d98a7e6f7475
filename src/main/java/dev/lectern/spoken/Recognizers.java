package dev.lectern.spoken;

import java.util.List;

/** All recognisers, in the order in which they are asked: the narrow before the wide. */
final class Recognizers {
  private static final List<Recognizer> ALL =
      List.of(
          new LongRunRecognizer(),
          new EmojiRecognizer(),
          new OtherScriptRecognizer(),
          new UrlRecognizer(),
          new NetworkAddressRecognizer(),
          new SetPhraseRecognizer(),
          new PathRecognizer(),
          new StreetRecognizer(),
          new StateRecognizer(),
          new WeekdayRecognizer(),
          new NumericDateRecognizer(),
          new DateRecognizer(),
          new TimeRecognizer(),
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
          new DecadeRecognizer(),
          new FractionRecognizer(),
          new YearRecognizer(),
          new CardinalRecognizer(),
          new CodeRecognizer(),
          new DigitsRecognizer(),
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
    for (Recognizer recognizer : ALL) {
      List<Piece> reading = recognizer.recognize(cursor);
      if (!reading.isEmpty()) {
        return reading;
      }
    }
    return List.of();
  }
}
