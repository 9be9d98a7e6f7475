package dev.lectern.spoken;

import java.util.List;
import java.util.stream.IntStream;

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
          new VerseRecognizer(),
          new TimeRecognizer(),
          new DurationRecognizer(),
          new RatioRecognizer(),
          new NamedNumberRecognizer(),
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
          new PointedNumberRecognizer(),
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

  private static final int ASCII = 0x80;

  /** Those that may begin with an ASCII character, by it and the one after its run. */
  private static final List<List<Recognizer>> CANDIDATES =
      IntStream.range(0, ASCII * ASCII)
          .mapToObj(pair -> candidates((char) (pair / ASCII), (char) (pair % ASCII)))
          .toList();

  private Recognizers() {}

  /** The first reading; empty at a space and at punctuation. */
  static List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    if (first == ' ') {
      return List.of();
    }
    char next = cursor.afterRun();
    boolean known = first < ASCII && next < ASCII;
    for (Recognizer recognizer :
        known ? CANDIDATES.get(first * ASCII + next) : candidates(first, next)) {
      List<Piece> reading = recognizer.recognize(cursor);
      if (!reading.isEmpty()) {
        return reading;
      }
    }
    return List.of();
  }

  private static List<Recognizer> candidates(char first, char next) {
    return ALL.stream().filter(recognizer -> recognizer.mayBegin(first, next)).toList();
  }
}
