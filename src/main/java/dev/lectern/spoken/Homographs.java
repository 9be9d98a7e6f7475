package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are spelled alike as a verb and as another part of speech, and sound different. The
 * phones are those of CMUdict in the engine's set, corrected where it confuses the two.
 */
final class Homographs {
  /** The two readings of a word: as a noun or adjective, and as a verb. */
  record Pair(List<String> name, List<String> verb) {}

  /** Word, phones of the noun and adjective, phones of the verb. */
  private static final String PAIRS =
      """
      abstract   | ae1 b s t r ae k t       | ae b s t r ae1 k t
      abuse      | ax b y uw1 s             | ax b y uw1 z
      address    | ae1 d r eh s             | ax d r eh1 s
      advocate   | ae1 d v ax k ax t        | ae1 d v ax k ey1 t
      affiliate  | ax f ih1 l iy ax t       | ax f ih1 l iy ey t
      aggregate  | ae1 g r ax g ax t        | ae1 g r ax g ey t
      alternate  | ao1 l t er n ax t        | ao1 l t er n ey t
      appropriate | ax p r ow1 p r iy ax t  | ax p r ow1 p r iy ey t
      approximate | ax p r aa1 k s ax m ax t | ax p r aa1 k s ax m ey t
      articulate | aa r t ih1 k y ax l ax t | aa r t ih1 k y ax l ey t
      associate  | ax s ow1 s iy ax t       | ax s ow1 s iy ey t
      attribute  | ae1 t r ax b y uw t      | ax t r ih1 b y uw t
      close      | k l ow1 s                | k l ow1 z
      combine    | k aa1 m b ay n           | k ax m b ay1 n
      compact    | k aa1 m p ae k t         | k ax m p ae1 k t
      complement | k aa1 m p l ax m ax n t  | k aa1 m p l ax m eh n t
      compliment | k aa1 m p l ax m ax n t  | k aa1 m p l ax m eh n t
      compound   | k aa1 m p aw n d         | k ax m p aw1 n d
      compress   | k aa1 m p r eh s         | k ax m p r eh1 s
      conduct    | k aa1 n d ax k t         | k ax n d ah1 k t
      confines   | k aa1 n f ay n z         | k ax n f ay1 n z
      conflict   | k aa1 n f l ih k t       | k ax n f l ih1 k t
      console    | k aa1 n s ow l           | k ax n s ow1 l
      construct  | k aa1 n s t r ah k t     | k ax n s t r ah1 k t
      content    | k aa1 n t eh n t         | k ax n t eh1 n t
      contest    | k aa1 n t eh s t         | k ax n t eh1 s t
      contract   | k aa1 n t r ae k t       | k ax n t r ae1 k t
      contrast   | k aa1 n t r ae s t       | k ax n t r ae1 s t
      converse   | k aa1 n v er s           | k ax n v er1 s
      convert    | k aa1 n v er t           | k ax n v er1 t
      convict    | k aa1 n v ih k t         | k ax n v ih1 k t
      coordinate | k ow ao1 r d ax n ax t   | k ow ao1 r d ax n ey1 t
      decrease   | d iy1 k r iy s           | d ih k r iy1 s
      defect     | d iy1 f eh k t           | d ih f eh1 k t
      delegate   | d eh1 l ax g ax t        | d eh1 l ax g ey t
      deliberate | d ih l ih1 b er ax t     | d ih l ih1 b er ey t
      desert     | d eh1 z er t             | d ih z er1 t
      designate  | d eh1 z ax g n ax t      | d eh1 z ax g n ey t
      diffuse    | d ih f y uw1 s           | d ih f y uw1 z
      digest     | d ay1 jh eh s t          | d ay jh eh1 s t
      discharge  | d ih1 s ch aa r jh       | d ih s ch aa1 r jh
      discount   | d ih1 s k aw n t         | d ih s k aw1 n t
      document   | d aa1 k y ax m ax n t    | d aa1 k y ax m eh n t
      duplicate  | d uw1 p l ax k ax t      | d uw1 p l ax k ey t
      elaborate  | ih l ae1 b r ax t        | ih l ae1 b er ey t
      escort     | eh1 s k ao r t           | eh s k ao1 r t
      estimate   | eh1 s t ax m ax t        | eh1 s t ax m ey t
      excuse     | ih k s k y uw1 s         | ih k s k y uw1 z
      experiment | ih k s p eh1 r ax m ax n t | ih k s p eh1 r ax m eh n t
      export     | eh1 k s p ao r t         | ih k s p ao1 r t
      extract    | eh1 k s t r ae k t       | ih k s t r ae1 k t
      ferment    | f er1 m eh n t           | f er m eh1 n t
      fragment   | f r ae1 g m ax n t       | f r ae g m eh1 n t
      frequent   | f r iy1 k w ax n t       | f r ih k w eh1 n t
      graduate   | g r ae1 jh ax w ax t     | g r ae1 jh ax w ey t
      house      | hh aw1 s                 | hh aw1 z
      impact     | ih1 m p ae k t           | ih m p ae1 k t
      implement  | ih1 m p l ax m ax n t    | ih1 m p l ax m eh1 n t
      import     | ih1 m p ao r t           | ih m p ao1 r t
      incense    | ih1 n s eh n s           | ih n s eh1 n s
      incline    | ih1 n k l ay n           | ih n k l ay1 n
      increase   | ih1 n k r iy s           | ih n k r iy1 s
      initiate   | ih n ih1 sh iy ax t      | ih n ih1 sh iy ey t
      insert     | ih1 n s er t             | ih n s er1 t
      insult     | ih1 n s ax l t           | ih n s ah1 l t
      intimate   | ih1 n t ax m ax t        | ih1 n t ax m ey t
      invite     | ih1 n v ay t             | ih n v ay1 t
      live       | l ay1 v                  | l ih1 v
      minute     | m ih1 n ax t             | m ih1 n ax t
      misuse     | m ih s y uw1 s           | m ih s y uw1 z
      moderate   | m aa1 d er ax t          | m aa1 d er ey t
      mouth      | m aw1 th                 | m aw1 dh
      object     | aa1 b jh eh k t          | ax b jh eh1 k t
      overhaul   | ow1 v er hh ao l         | ow v er hh ao1 l
      perfect    | p er1 f ih k t           | p er f eh1 k t
      permit     | p er1 m ih t             | p er m ih1 t
      predicate  | p r eh1 d ih k ax t      | p r eh1 d ih k ey t
      present    | p r eh1 z ax n t         | p r ih z eh1 n t
      produce    | p r ow1 d uw s           | p r ax d uw1 s
      progress   | p r aa1 g r eh s         | p r ax g r eh1 s
      project    | p r aa1 jh eh k t        | p r ax jh eh1 k t
      protest    | p r ow1 t eh s t         | p r ax t eh1 s t
      rebel      | r eh1 b ax l             | r ih b eh1 l
      record     | r eh1 k er d             | r ih k ao1 r d
      recount    | r iy1 k aw n t           | r ih k aw1 n t
      refund     | r iy1 f ah n d           | r ih f ah1 n d
      refuse     | r eh1 f y uw s           | r ih f y uw1 z
      reject     | r iy1 jh eh k t          | r ih jh eh1 k t
      resume     | r eh1 z ax m ey          | r ih z uw1 m
      segment    | s eh1 g m ax n t         | s eh g m eh1 n t
      separate   | s eh1 p r ax t           | s eh1 p er ey t
      sow        | s aw1                    | s ow1
      subject    | s ah1 b jh ih k t        | s ax b jh eh1 k t
      subordinate | s ax b ao1 r d ax n ax t | s ax b ao1 r d ax n ey t
      supplement | s ah1 p l ax m ax n t    | s ah1 p l ax m eh n t
      survey     | s er1 v ey               | s er v ey1
      suspect    | s ah1 s p eh k t         | s ax s p eh1 k t
      tear       | t ih1 r                  | t eh1 r
      torment    | t ao1 r m eh n t         | t ao r m eh1 n t
      transfer   | t r ae1 n s f er         | t r ae n s f er1
      transplant | t r ae1 n s p l ae n t   | t r ae n s p l ae1 n t
      transport  | t r ae1 n s p ao r t     | t r ae n s p ao1 r t
      update     | ah1 p d ey t             | ah p d ey1 t
      upgrade    | ah1 p g r ey d           | ah p g r ey1 d
      upset      | ah1 p s eh t             | ah p s eh1 t
      use        | y uw1 s                  | y uw1 z
      wind       | w ih1 n d                | w ay1 n d
      """;

  private static final Map<String, Pair> READINGS = readings();

  private Homographs() {}

  private static Map<String, Pair> readings() {
    var readings = new HashMap<String, Pair>();
    PAIRS
        .lines()
        .map(row -> row.split("\\|"))
        .forEach(
            row -> {
              String word = row[0].trim();
              List<String> name = List.of(row[1].trim().split(" "));
              List<String> verb = List.of(row[2].trim().split(" "));
              readings.put(word, new Pair(name, verb));
              readings.put(word + "s", new Pair(withS(name), withS(verb)));
            });
    // The plural is that of "life".
    readings.put("lives", new Pair(List.of("l", "ay1", "v", "z"), List.of("l", "ih1", "v", "z")));
    return Map.copyOf(readings);
  }

  /** The regular ending: voiced after a voiced sound, a syllable after a hiss. */
  static List<String> withS(List<String> phones) {
    String last = phones.get(phones.size() - 1);
    var ending = new ArrayList<>(phones);
    if (List.of("s", "z", "sh", "ch", "jh", "zh").contains(last)) {
      ending.add("ax");
      ending.add("z");
    } else {
      ending.add(List.of("p", "t", "k", "f", "th").contains(last) ? "s" : "z");
    }
    return List.copyOf(ending);
  }

  static @Nullable Pair pair(String word) {
    return READINGS.get(word);
  }
}
