package dev.lectern.http.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lectern.spoken.lexicon.Lexicon;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A reading for what a token writes, right or wrong, as the form that mends it has it.
 *
 * @param from offset of the token in the passage's text
 * @param to offset after it
 * @param reading said {@code as} {@value #BY_ITSELF} where the dictionary shall have no entry
 */
public record Mending(int from, int to, DictionaryDraft reading) {
  /** The choice that leaves a token to the rules again. */
  public static final String BY_ITSELF = "rules";

  /** To begin with: the token's text, and what the lexicon has for it. */
  public static Mending of(String text, int from, int to, Lexicon lexicon) {
    String written = Wording.bare(text.substring(from, to));
    DictionaryDraft reading =
        lexicon.entries().stream()
            .map(DictionaryDraft::of)
            .filter(draft -> draft.written().equals(written) && draft.kind().equals("word"))
            .findFirst()
            .orElse(new DictionaryDraft(written, "", "words", "word", false));
    return new Mending(from, to, reading);
  }

  /** As the query of an address. */
  public String query() {
    return parameters().entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** As hidden fields of a form. */
  void fields(Element form) {
    parameters().forEach((name, value) -> Forms.hidden(form, name, value));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("from", Integer.toString(from));
    parameters.put("to", Integer.toString(to));
    parameters.put("written", reading.written());
    parameters.put("as", reading.as());
    parameters.put("said", reading.said());
    if (reading.ignoreCase()) {
      parameters.put("ignore-case", "on");
    }
    return parameters;
  }
}
