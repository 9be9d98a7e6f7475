package dev.lectern.http.page;

import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Pronunciation;

/**
 * An entry as the fields of a form have it, right or wrong.
 *
 * @param as {@code words}, {@code ipa} or {@code phones}: what {@code said} is written in
 * @param kind {@code word}, also for a phrase, or {@code regex}
 */
public record DictionaryDraft(
    String written, String said, String as, String kind, boolean ignoreCase) {
  static final DictionaryDraft EMPTY = new DictionaryDraft("", "", "words", "word", false);

  /** The fields that give this entry. */
  public static DictionaryDraft of(Entry entry) {
    boolean words = entry.said() instanceof Pronunciation.Alias;
    String said =
        entry.said() instanceof Pronunciation.Phones phones
            ? phones.cmu()
            : ((Pronunciation.Alias) entry.said()).words();
    return new DictionaryDraft(
        entry.written(),
        said,
        words ? "words" : "phones",
        entry.kind() == Entry.Kind.REGEX ? "regex" : "word",
        !entry.caseSensitive());
  }

  /** Whether both are about the same written form. */
  public boolean isAboutSame(DictionaryDraft other) {
    return written.equals(other.written)
        && kind.equals(other.kind)
        && ignoreCase == other.ignoreCase;
  }
}
