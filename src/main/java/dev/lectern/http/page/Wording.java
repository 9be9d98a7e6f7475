package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Passage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

/** Figures in words, as the pages say them. */
final class Wording {
  /**
   * Silent reading of English non-fiction, in words a minute: the mean of 190 studies in Brysbaert
   * 2019, "How many words do we read per minute?".
   */
  private static final int READING_SPEED = 238;

  private static final String AROUND = "^[\\s\\p{Ps}\\p{Pi}\"']+|[\\s\\p{Pe}\\p{Pf}\"',;:!?…]+$";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  static String media(Block.Media media) {
    return switch (media) {
      case VIDEO -> "Video";
      case AUDIO -> "Recording";
      case PAGE -> "Embedded page";
    };
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** To the nearest minute: "8 minutes", "1 hour 5 minutes". */
  static String duration(Duration duration) {
    long minutes = duration.plusSeconds(30).toMinutes();
    if (minutes == 0) {
      return "less than a minute";
    }
    if (minutes < 60) {
      return counted(minutes, "minute");
    }
    String hours = counted(minutes / 60, "hour");
    return minutes % 60 == 0 ? hours : hours + " " + counted(minutes % 60, "minute");
  }

  static Duration readingTime(Article article) {
    long words = article.passages().stream().mapToLong(Wording::words).sum();
    return Duration.ofSeconds(words * 60 / READING_SPEED);
  }

  /** After a comma, or empty if not known: ", 120 kB". */
  static String size(OptionalLong bytes) {
    return bytes.isEmpty() ? "" : ", " + bytes(bytes.getAsLong());
  }

  /** In steps of 1000, as download dialogs count: "120 kB", "1.2 MB". */
  static String bytes(long bytes) {
    return bytes < 1_000_000
        ? Math.max(1, Math.round(bytes / 1e3)) + " kB"
        : String.format(Locale.ROOT, "%.1f", bytes / 1e6) + " MB";
  }

  /** A factor without needless decimals: "1", "1.25". */
  static String factor(double rate) {
    String digits = String.format(Locale.ROOT, "%.2f", rate);
    return digits.replaceFirst("\\.?0+$", "");
  }

  /**
   * A token without the marks about it; a full stop stays where another one in it tells that it
   * belongs to it: "U.S."
   */
  static String bare(String token) {
    String bare = token.replaceAll(AROUND, "");
    boolean stopped = bare.indexOf('.') == bare.length() - 1;
    String word = stopped ? bare.replaceFirst("\\.$", "") : bare;
    return word.isEmpty() ? token.strip() : word;
  }

  /** The text, or its first words where it has more characters than that. */
  static String beginning(String text, int most) {
    int end = text.lastIndexOf(' ', most);
    return text.length() <= most ? text : text.substring(0, end > 0 ? end : most) + "…";
  }

  private static long words(Passage passage) {
    String text = passage.text().strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  /** With a plural: "1 part", "12 parts". */
  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
