package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** All recognisers, in the order in which they are asked: the narrow before the wide. */
final class Recognizers {
  static final List<Recognizer> ALL =
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

  /** What is found for two ASCII characters is kept: a text asks for the same few all the time. */
  private static final AtomicReferenceArray<@Nullable List<Recognizer>> CANDIDATES =
      new AtomicReferenceArray<>(ASCII * ASCII);

  private Recognizers() {}

  /** The first reading; empty at a space and at punctuation. */
  static List<Piece> recognize(Cursor cursor) {
    char first = cursor.peek(0);
    if (first == ' ') {
      return List.of();
    }
    for (Recognizer recognizer : candidates(first, cursor.afterRun())) {
      List<Piece> reading = recognizer.recognize(cursor);
      if (!reading.isEmpty() && reading.stream().allMatch(Recognizers::fitsAnUtterance)) {
        return reading;
      }
    }
    return List.of();
  }

  /** A range of sums of money can take more words; then its parts are read one by one. */
  private static boolean fitsAnUtterance(Piece piece) {
    return piece.words().size() <= Verbalizer.MAX_WORDS;
  }

  private static List<Recognizer> candidates(char first, char next) {
    if (first >= ASCII || next >= ASCII) {
      return find(first, next);
    }
    int key = first * ASCII + next;
    List<Recognizer> known = CANDIDATES.get(key);
    if (known == null) {
      known = find(first, next);
      CANDIDATES.set(key, known);
    }
    return known;
  }

  private static List<Recognizer> find(char first, char next) {
    var found = new ArrayList<Recognizer>();
    for (Recognizer recognizer : ALL) {
      if (recognizer.mayBegin(first, next)) {
        found.add(recognizer);
      }
    }
    return found;
  }
}
