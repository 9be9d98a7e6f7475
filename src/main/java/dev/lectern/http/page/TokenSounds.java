package dev.lectern.http.page;

import dev.lectern.narration.Explanation;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How a token sounds: spelled for everyone, then phone by phone for who mends it. */
final class TokenSounds {
  private TokenSounds() {}

  static void write(Explanation.Token token, Element into) {
    List<List<String>> phones = token.words().stream().map(Explanation.SaidWord::phones).toList();
    into.text(String.join(" ", phones.stream().map(Respelling::of).toList()));
    into.appendText(" ")
        .appendElement("span")
        .addClass("phones")
        .text(
            String.join(", ", phones.stream().map(word -> String.join(" ", word)).toList())
                .toUpperCase(Locale.ROOT));
  }
}
