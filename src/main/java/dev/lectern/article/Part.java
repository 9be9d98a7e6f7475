package dev.lectern.article;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A block of the page as a reader may choose it, read or not.
 *
 * @param reason why it is not read unless a reader puts it back; null where it belongs to the text
 */
public record Part(Block block, Omission.@Nullable Reason reason, boolean read) {
  /** The id of its first passage, or empty where it has none. */
  public String id() {
    return block.passages().map(Passage::id).findFirst().orElse("");
  }

  /** Its passages, a line each. */
  public String text() {
    return block.passages().map(Passage::text).collect(Collectors.joining("\n"));
  }

  /** Whether a reader decided on it, and not the rules. */
  public boolean isChosen() {
    return reason == Omission.Reason.CHOICE || (read && reason != null);
  }

  public Part leftOut() {
    return read ? new Part(block, reason == null ? Omission.Reason.CHOICE : reason, false) : this;
  }

  public Part putBack() {
    return read ? this : new Part(block, reason == Omission.Reason.CHOICE ? null : reason, true);
  }

  /** As it is read from now on. */
  public Part with(boolean nowRead) {
    return nowRead ? putBack() : leftOut();
  }
}
