package dev.lectern.http.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The sounds of English: for each phone of CMUdict how it is spelled here and a word with it. */
final class Sounds {
  /**
   * One sound.
   *
   * @param phone its name, lower case without stress
   * @param spelling letters that a reader, or a screen reader's voice, takes for it
   * @param example a word with it
   */
  record Sound(String phone, String spelling, String example) {}

  static final List<Sound> ALL =
      """
      aa ah father
      ae a cat
      ah uh cup
      ao aw law
      aw ow cow
      ax uh about
      ay igh my
      b b bed
      ch ch chin
      d d day
      dh th then
      eh e bed
      er ur bird
      ey ay day
      f f fish
      g g go
      hh h hat
      ih i ship
      iy ee see
      jh j jam
      k k cat
      l l leg
      m m man
      n n net
      ng ng sing
      ow oh go
      oy oy boy
      p p pen
      r r red
      s s sun
      sh sh ship
      t t ten
      th th thin
      uh uu book
      uw oo food
      v v van
      w w wet
      y y yes
      z z zoo
      zh zh vision
      """
          .lines()
          .map(line -> line.split(" "))
          .map(parts -> new Sound(parts[0], parts[1], parts[2]))
          .toList();

  private static final Map<String, Sound> BY_PHONE =
      ALL.stream().collect(Collectors.toMap(Sound::phone, Function.identity()));

  private Sounds() {}

  /** The sound of a phone, its stress digit ignored; one of no name is spelled as it is written. */
  static Sound of(String phone) {
    String name = phone.replaceFirst("\\d$", "");
    return BY_PHONE.getOrDefault(name, new Sound(name, name, name));
  }

  /** Fills a list with all of them. */
  static void key(Element list) {
    for (Sound sound : ALL) {
      list.appendElement("dt").text(sound.phone().toUpperCase(Locale.ROOT));
      list.appendElement("dd").text(sound.spelling() + ", as in " + sound.example());
    }
  }
}
