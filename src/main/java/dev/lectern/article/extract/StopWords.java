package dev.lectern.article.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells a language written in Latin letters by the small words that every text in it has. Languages
 * that share theirs, such as Danish and Norwegian, are not told apart, and so not told.
 */
final class StopWords {
  /** Fewer words prove nothing: a list of names has none of any language. */
  static final int FEWEST_WORDS = 40;

  /** Of all words; texts of these languages have 25 to 50 in a hundred. */
  private static final double LEAST_SHARE = 0.15;

  /** Times as many as of the next language; the nearest neighbours share two thirds of theirs. */
  private static final double AHEAD = 1.3;

  private static final Map<String, Set<String>> WORDS = new TreeMap<>();

  static {
    add("en", "the and of to in is that for it with as was are this on be have from not by at you");
    add(
        "de",
        "der die und das den von ist nicht mit ein eine auf dem des sich auch für zu im es wir");
    add(
        "fr",
        "le la les et des de est une un du pour dans que qui sur pas au avec ce il sont cette");
    add("es", "el la los de las y que en un una por con para es del se lo más como su al pero no");
    add(
        "it",
        "il di che e la per un è una del non con della sono le dei gli nel alla anche più si");
    add(
        "pt",
        "o de que e a do da em um para não uma com os no na por mais as dos como é ao foi são");
    add(
        "nl",
        "de het een van en is dat niet op te in voor met zijn die aan er om ook wordt bij naar");
    add("sv", "och att det som är en på av för med till den inte har om ett de var jag från kan");
    add(
        "pl",
        "w i na się z nie że do to jest o jak po co od za ale są przez dla tego oraz czy przy");
    add(
        "cs",
        "a se na je že to v s z do ve pro jako o ale by po i jsou jeho která který podle ještě");
    add(
        "fi",
        "ja on ei että se oli hän mutta ovat kuin myös ole joka niin tai kun sen mukaan jos nyt");
    add(
        "ro",
        "și de la în a că nu cu pe un o este din care pentru mai sunt fost prin sau ale după");
    add(
        "tr",
        "ve bir bu için ile da de çok olarak daha gibi ne olan en kadar sonra ama var değil her");
    add("hu", "a az és hogy nem is egy volt de ez meg csak már még mint ha vagy van azt el");
    add("ca", "el la els de les i que en un una per amb és del no al dels com més però són aquest");
    add("id", "dan yang di untuk dengan ini itu dari dalam pada tidak akan adalah ke juga oleh");
  }

  private StopWords() {}

  private static void add(String language, String words) {
    WORDS.put(language, Set.of(words.split(" ")));
  }

  static boolean knows(String language) {
    return WORDS.containsKey(language);
  }

  /**
   * The language; null where that is not certain.
   *
   * @param words in lower case
   */
  static @Nullable String language(List<String> words) {
    if (words.size() < FEWEST_WORDS) {
      return null;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      WORDS.forEach(
          (language, own) -> counts.merge(language, own.contains(word) ? 1 : 0, Integer::sum));
    }
    String best = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        next = most;
        most = count.getValue();
        best = count.getKey();
      } else {
        next = Math.max(next, count.getValue());
      }
    }
    return most >= words.size() * LEAST_SHARE && most >= next * AHEAD ? best : null;
  }
}
