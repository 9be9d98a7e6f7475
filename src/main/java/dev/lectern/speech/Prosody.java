package dev.lectern.speech;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import dev.lectern.spoken.Weight;
import java.util.Set;

/**
 * Makes two things heard to which FreeTTS's own intonation is deaf: the rise of a question that is
 * answered by yes or no (its tree knows the tone, the feature that it asks for is never set), and
 * the weight of a word.
 */
final class Prosody implements UtteranceProcessor {
  private static final String WEIGHT = "weight";

  /** ToBI: a pitch accent on the syllable, and a rise to the top at the end. */
  private static final String ACCENT = "H*";

  private static final String RISE = "H-H%";

  /** Questions that begin so ask for more than yes or no, and fall. */
  private static final Set<String> ASKING =
      Set.of("what", "where", "when", "who", "whom", "whose", "why", "which", "how");

  /** Words before the one that asks: "And why ...?" */
  private static final int LEADING = 3;

  /**
   * Gives the token the features that the engine's durations and contour ask for.
   *
   * @param range of the voice's pitch, in Hz
   */
  static void weigh(Item token, Weight weight, float range) {
    switch (weight) {
      case NONE -> {}
      case EMPHASIS -> weigh(token.getFeatures(), 1.15f, 1.05f, range * 1.3f);
      case STRONG -> weigh(token.getFeatures(), 1.25f, 1.1f, range * 1.6f);
    }
  }

  /**
   * @param stretch times the durations of phones
   * @param shift times the pitch
   * @param range of the pitch, in Hz
   */
  private static void weigh(FeatureSet features, float stretch, float shift, float range) {
    features.setString(WEIGHT, "yes");
    features.setFloat("local_duration_stretch", stretch);
    features.setFloat("local_f0_shift", shift);
    features.setFloat("local_f0_range", range);
  }

  @Override
  public void processUtterance(Utterance utterance) {
    Relation syllables = utterance.getRelation(Relation.SYLLABLE);
    for (Item syllable = syllables.getHead(); syllable != null; syllable = syllable.getNext()) {
      if (token(syllable).getFeatures().isPresent(WEIGHT)
          && "1".equals(syllable.getFeatures().getString("stress"))) {
        syllable.getFeatures().setString("accent", ACCENT);
      }
    }
    Item last = syllables.getTail();
    if (last != null && asksForYesOrNo(utterance)) {
      last.getFeatures().setString("endtone", RISE);
    }
  }

  private static Item token(Item syllable) {
    return syllable
        .getItemAs(Relation.SYLLABLE_STRUCTURE)
        .getParent()
        .getItemAs(Relation.TOKEN)
        .getParent();
  }

  private static boolean asksForYesOrNo(Utterance utterance) {
    Item token = utterance.getRelation(Relation.TOKEN).getTail();
    if (!"?".equals(token.getFeatures().getString("punc"))) {
      return false;
    }
    Item word = utterance.getRelation(Relation.WORD).getHead();
    for (int i = 0; i < LEADING && word != null; i++, word = word.getNext()) {
      if (ASKING.contains(word.getFeatures().getString("name"))) {
        return false;
      }
    }
    return true;
  }
}
