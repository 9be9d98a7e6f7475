package dev.lectern.load;

import java.io.IOException;

/** Who makes changes, one after the other, until the service is gone. */
abstract class KilledClient {
  private int answered;

  /** How many changes were answered with success. */
  final int answered() {
    return answered;
  }

  final Void changeUntilKilled(KilledService service) throws InterruptedException {
    try {
      while (true) {
        change(service);
        answered++;
      }
    } catch (IOException e) {
      // The change under way may or may not be there.
      return null;
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + story(), e);
    }
  }

  /** What it did before with what it was changing, for a message. */
  abstract String story();

  /**
   * Makes one change.
   *
   * @throws IOException when the service is gone
   */
  abstract void change(KilledService service) throws IOException, InterruptedException;
}
