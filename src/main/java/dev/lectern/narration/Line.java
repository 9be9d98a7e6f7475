package dev.lectern.narration;

import dev.lectern.article.Passage;
import dev.lectern.spoken.Script;

/** A passage with its script. */
record Line(Passage passage, Script script) {}
