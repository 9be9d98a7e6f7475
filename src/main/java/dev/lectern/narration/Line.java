package dev.lectern.narration;

import dev.lectern.article.Passage;
import dev.lectern.spoken.Script;

/**
 * A passage with its script.
 *
 * @param pause what it is, by which the pause after it is chosen
 */
record Line(Passage passage, Script script, Break pause) {}
