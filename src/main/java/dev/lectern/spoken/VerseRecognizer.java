package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chapter and verse of a holy book: Genesis 1:1-5, Psalm 23:4, Quran 2:255. */
final class VerseRecognizer implements Recognizer {
  private static final Set<String> BOOKS =
      Set.copyOf(
          Arrays.asList(
              ("genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles"
                      + " ezra nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah"
                      + " lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk"
                      + " zephaniah haggai zechariah malachi matthew mark luke john acts romans"
                      + " corinthians galatians ephesians philippians colossians thessalonians timothy"
                      + " titus philemon hebrews james peter jude revelation quran koran surah sura")
                  .split(" ")));

  private static final Pattern VERSE =
      Pattern.compile(
          "(?<chapter>\\d{1,3}):(?<verse>\\d{1,3})(?:[-–](?<last>\\d{1,3}))?(?![A-Za-z0-9:]|[.,]\\d)");

  @Override
  public boolean mayBegin(char first, char next) {
    return Characters.isDigit(first) && next == ':';
  }

  @Override
  public List<Piece> recognize(Cursor cursor) {
    if (!BOOKS.contains(cursor.wordBefore().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Matcher match = cursor.match(VERSE);
    if (match == null) {
      return List.of();
    }
    String last = match.group("last");
    String said =
        Numbers.cardinal(match.group("chapter"))
            + " "
            + Numbers.cardinal(match.group("verse"))
            + (last == null ? "" : " to " + Numbers.cardinal(last));
    return cursor.reading(match.end(), said, "verse");
  }
}
