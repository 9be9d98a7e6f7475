package dev.lectern.speech;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes up for the 97 pairs of phones that the voice has no diphone for. There FreeTTS writes to
 * the standard error stream and says an unrelated default; with a schwa of no length put between
 * the two, it takes the one half of each phone from its pair with the schwa.
 */
final class DiphoneBridge implements UtteranceProcessor {
  /** Every phone has a diphone to and from it. */
  private static final String BRIDGE = "ax";

  private static final Set<String> GLIDES = Set.of("hh", "w", "y");

  private final UtteranceProcessor selector;

  DiphoneBridge(UtteranceProcessor selector) {
    this.selector = selector;
  }

  @Override
  public void processUtterance(Utterance utterance) throws ProcessException {
    Item from = utterance.getRelation(Relation.SEGMENT).getHead();
    for (Item to = next(from); from != null && to != null; from = to, to = next(to)) {
      if (!exists(from.getFeatures().getString("name"), to.getFeatures().getString("name"))) {
        Item bridge = from.appendItem(null);
        bridge.getFeatures().setString("name", BRIDGE);
        bridge.getFeatures().setFloat("end", from.getFeatures().getFloat("end"));
      }
    }
    selector.processUtterance(utterance);
  }

  private static @Nullable Item next(@Nullable Item item) {
    return item == null ? null : item.getNext();
  }

  /** The gaps of the kal database, found by asking it for each pair; a test does so again. */
  static boolean exists(String a, String b) {
    if (b.equals("ng")) {
      return PhoneSet.VOWELS.contains(a) && !a.equals("er");
    }
    return !GLIDES.contains(a) || PhoneSet.VOWELS.contains(b) || (a.equals("hh") && b.equals("y"));
  }
}
