package dev.lectern.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lectern.spoken.lexicon.Entry;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.LexiconException;
import dev.lectern.spoken.lexicon.Pronunciation;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * How a written form is to be said from now on, as the form has it: not yet checked.
 *
 * @param from offset of the token from which the reader came
 * @param to offset after it
 * @param ignoreCase whether any capitals will do
 */
public record Mending(int from, int to, String written, As as, String said, boolean ignoreCase) {
  /** In what the new reading is given. */
  public enum As {
    WORDS("words"),
    PHONES("phones of the CMU dictionary"),
    IPA("signs of the International Phonetic Alphabet"),
    /** No entry: the dictionary forgets the written form. */
    RULES("nothing: let Lectern read it by itself");

    private final String label;

    As(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    /** Its name in forms and addresses. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** To begin with: the token's text, and what the lexicon has for it. */
  public static Mending of(String text, int from, int to, Lexicon lexicon) {
    String written = Wording.bare(text.substring(from, to));
    return lexicon.entries().stream()
        .filter(entry -> entry.written().equals(written) && entry.kind() != Entry.Kind.REGEX)
        .findFirst()
        .map(entry -> of(from, to, entry))
        .orElse(new Mending(from, to, written, As.WORDS, "", false));
  }

  private static Mending of(int from, int to, Entry entry) {
    boolean words = entry.said() instanceof Pronunciation.Alias;
    String said =
        entry.said() instanceof Pronunciation.Phones phones
            ? phones.cmu()
            : ((Pronunciation.Alias) entry.said()).words();
    return new Mending(
        from, to, entry.written(), words ? As.WORDS : As.PHONES, said, !entry.caseSensitive());
  }

  /**
   * The lexicon with this in it.
   *
   * @throws LexiconException when it can't be: a part is empty, unknown or too long
   */
  public Lexicon applyTo(Lexicon lexicon) {
    if (as == As.RULES) {
      return known(lexicon).map(lexicon::without).orElse(lexicon);
    }
    return lexicon.with(entry());
  }

  /** What takes {@link #applyTo} back. */
  public Mending undo(Lexicon before) {
    return known(before)
        .map(entry -> of(from, to, entry))
        .orElse(new Mending(from, to, written, As.RULES, "", ignoreCase));
  }

  private Entry entry() {
    Pronunciation pronunciation =
        switch (as) {
          case PHONES -> Pronunciation.cmu(said);
          case IPA -> Pronunciation.ipa(said);
          default -> new Pronunciation.Alias(said);
        };
    return new Entry(written, Entry.Kind.WORD, !ignoreCase, pronunciation);
  }

  private Optional<Entry> known(Lexicon lexicon) {
    Entry same = new Entry(written, Entry.Kind.WORD, !ignoreCase, new Pronunciation.Alias("a"));
    return lexicon.entries().stream().filter(same::isAboutSame).findFirst();
  }

  /** As the query of an address. */
  public String query() {
    return parameters().entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** As hidden fields of a form. */
  void fields(Element form) {
    parameters().forEach((name, value) -> PassageLinks.field(form, name, value));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("from", Integer.toString(from));
    parameters.put("to", Integer.toString(to));
    parameters.put("written", written);
    parameters.put("as", as.parameter());
    parameters.put("said", said);
    if (ignoreCase) {
      parameters.put("ignore-case", "yes");
    }
    return parameters;
  }
}
