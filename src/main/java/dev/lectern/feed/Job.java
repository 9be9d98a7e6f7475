package dev.lectern.feed;

import java.time.Instant;
import java.util.Optional;

/** Work that is done at times, for one of each name at once. Done again too early, it does none. */
interface Job {
  /** What it is called among the jobs in the database. */
  String kind();

  /** Does what is due. Blocks. */
  void run(String name);

  /** When there is something to do next; empty for never. Blocks. */
  Optional<Instant> due(String name);
}
