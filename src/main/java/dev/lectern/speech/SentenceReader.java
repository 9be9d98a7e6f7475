package dev.lectern.speech;

import com.sun.speech.freetts.ProcessException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads words whatever the engine makes of them: what fails as a whole is read in halves, a word
 * that fails is spelled, and a letter that fails is a short silence. So nothing of a text is ever
 * lost without a trace in its timeline. The same words always take the same way, and so have the
 * same length in a plan as in the sound.
 */
final class SentenceReader {
  /**
   * Phones an utterance may have; the front end is quadratic in them. The longest of English words
   * have 30, and forty common ones 200.
   */
  static final int MAX_PHONES = 500;

  /** Long enough to notice, as long as the engine's own pause after a comma. */
  private static final double SILENCE_SECONDS = 0.2;

  private static final System.Logger LOG = System.getLogger(SentenceReader.class.getName());

  private final FrontEnd frontEnd;
  private final Pronouncer pronouncer;

  SentenceReader(FrontEnd frontEnd, Pronouncer pronouncer) {
    this.frontEnd = frontEnd;
    this.pronouncer = pronouncer;
  }

  /** Clips that together start each of the words once, in order. */
  List<Clip> read(List<Reading> readings, double rate) {
    int phones = readings.stream().mapToInt(r -> r.phones().size()).sum();
    if (phones <= MAX_PHONES) {
      try {
        return List.of(frontEnd.run(readings, rate));
      } catch (ProcessException | RuntimeException | Error e) {
        // FreeTTS throws plain Errors too; but a want of memory has nothing to do with the words.
        if (e instanceof OutOfMemoryError memory) {
          throw memory;
        }
        // No text in the log: it may be private.
        LOG.log(
            System.Logger.Level.WARNING,
            "reading {0} words otherwise: {1}",
            readings.size(),
            e.getClass().getName());
      }
    }
    return readings.size() > 1 ? halves(readings, rate) : alone(readings.get(0), rate);
  }

  private List<Clip> halves(List<Reading> readings, double rate) {
    int middle = readings.size() / 2;
    List<Reading> first = new ArrayList<>(readings.subList(0, middle));
    Reading last = first.get(middle - 1);
    if (last.mark().isEmpty()) {
      // The engine cuts an utterance short that has no mark at its end.
      first.set(middle - 1, last.withMark(","));
    }
    List<Clip> clips = new ArrayList<>(read(first, rate));
    clips.addAll(read(readings.subList(middle, readings.size()), rate));
    return clips;
  }

  private List<Clip> alone(Reading reading, double rate) {
    List<Reading> pieces =
        reading.phones().size() > MAX_PHONES ? pieces(reading) : pronouncer.spell(reading);
    boolean simpler = pieces.size() > 1 || (pieces.size() == 1 && !pieces.get(0).equals(reading));
    if (!simpler) {
      return List.of(
          Clip.silence((int) Math.round(SILENCE_SECONDS * LpcDecoder.SAMPLE_RATE / rate)));
    }
    List<Clip> parts = read(pieces, rate);
    List<String> phones =
        parts.stream().flatMap(part -> part.phones().stream()).flatMap(List::stream).toList();
    List<Clip> clips = new ArrayList<>();
    for (Clip part : parts) {
      clips.add(clips.isEmpty() ? part.asWord(phones) : part.asRest());
    }
    return clips;
  }

  private static List<Reading> pieces(Reading reading) {
    List<Reading> pieces = new ArrayList<>();
    List<String> phones = reading.phones();
    for (int at = 0; at < phones.size(); at += MAX_PHONES) {
      int end = Math.min(phones.size(), at + MAX_PHONES);
      String mark = end == phones.size() ? reading.mark() : ",";
      pieces.add(new Reading(reading.name(), phones.subList(at, end), mark, reading.weight()));
    }
    return pieces;
  }
}
