package dev.lectern.spoken;

/** Tells verbs from nouns and adjectives of the same spelling by the words around them. */
final class VerbFinder {
  /** So far back a verb of the same chain may stand: "to cut costs, raise wages and increase". */
  private static final int CHAIN = 24;

  private final Neighbours words;

  VerbFinder(Neighbours words) {
    this.words = words;
  }

  boolean isVerb(int at) {
    if (words.isJoined(at) || words.isJoined(at + 1)) {
      return false;
    }
    return WordClasses.isPlural(words.word(at)) ? isThirdPerson(at) : isBaseForm(at);
  }

  private boolean isBaseForm(int at) {
    int before = at - 1;
    while (before >= 0 && !words.isApart(before + 1) && isAdverb(before)) {
      before--;
    }
    String last = words.word(before);
    boolean adverb = before < at - 1;
    if (words.isApart(before + 1)) {
      return before < 0 || words.word(before).isEmpty()
          ? adverb || isCommand(at)
          : opensObject(at + 1) || (isChained(before) && !isNounAfter(at));
    }
    if (WordClasses.isConjunction(last)) {
      return opensObject(at + 1) || (isChained(before - 1) && !isNounAfter(at));
    }
    if (WordClasses.isBeforeVerb(last)) {
      return !last.equals("to") || !isNounTo(before);
    }
    if (last.equals("that") || last.equals("which")) {
      return before > 0 && !words.isApart(before) && isNounLike(before - 1);
    }
    if (WordClasses.isSubject(last)) {
      return true;
    }
    if (last.equals("it") || last.equals("them") || last.equals("him")) {
      return opensObject(at + 1);
    }
    if (last.equals("all") || last.equals("both")) {
      return WordClasses.isSubject(words.word(before - 1));
    }
    if (WordClasses.isDeterminer(last) || WordClasses.isPreposition(last) || WordClasses.isBe(last)) {
      return false;
    }
    boolean question = WordClasses.isBeforeVerb(words.word(0)) && !isNounAfter(at);
    return question
        || (WordClasses.isPlural(last) && !isNounAfter(at) && (adverb || goesOn(at + 1)));
  }

  private boolean isAdverb(int at) {
    return WordClasses.isAdverb(words.word(at));
  }

  /** "Due to increase", "access to produce": of place or cause, before a noun. */
  private boolean isNounTo(int to) {
    String before = words.word(to - 1);
    return before.equals("due") || before.equals("thanks") || before.equals("access")
        || before.equals("according");
  }

  private boolean isThirdPerson(int at) {
    String last = words.word(at - 1);
    if (words.isApart(at) || WordClasses.isConjunction(last)) {
      return at > 0 && opensObject(at + 1);
    }
    if (WordClasses.isSingularSubject(last)) {
      return true;
    }
    if (last.equals("that")) {
      return at > 1;
    }
    if (isAdverb(at - 1)) {
      return !WordClasses.isDeterminer(words.word(at - 2)) && goesOn(at + 1);
    }
    if (WordClasses.isDeterminer(last)
        || WordClasses.isPreposition(last)
        || WordClasses.isBe(last)
        || WordClasses.isBeforeVerb(last)
        || WordClasses.isAdjective(last)) {
      return false;
    }
    return !WordClasses.isPlural(last) && opensObject(at + 1);
  }

  /** A sentence that begins with the word: a command, unless it goes on as a noun does. */
  private boolean isCommand(int at) {
    return opensObject(at + 1) || (!isNounAfter(at) && isNounLike(at + 1) && !isVerbNext(at + 1));
  }

  private boolean isVerbNext(int at) {
    String next = words.word(at + 1);
    return WordClasses.isBe(next) || WordClasses.isBeforeVerb(next);
  }

  /** After the word stands what follows a verb: an object. */
  private boolean opensObject(int at) {
    String next = words.word(at);
    if (next.isEmpty() || words.isApart(at)) {
      return false;
    }
    return WordClasses.isDeterminer(next)
        || WordClasses.isObject(next)
        || (WordClasses.isAdjective(next) && !next.endsWith("ed"));
  }

  /** The same, or what a verb without an object goes on with. */
  private boolean goesOn(int at) {
    String next = words.word(at);
    return opensObject(at)
        || next.equals("to")
        || next.equals("by")
        || next.equals("from")
        || next.equals("in")
        || next.equals("as")
        || next.equals("with")
        || isAdverb(at);
  }

  /** What follows a noun: "of", a verb. */
  private boolean isNounAfter(int at) {
    String next = words.word(at + 1);
    boolean ofIt = next.equals("of") || next.equals("in") || next.equals("for");
    return !words.isApart(at + 1)
        && (ofIt || (WordClasses.isBe(next) || WordClasses.isBeforeVerb(next)) && !next.equals("to"));
  }

  private boolean isNounLike(int at) {
    String word = words.word(at);
    return !word.isEmpty()
        && !WordClasses.isPreposition(word)
        && !WordClasses.isBe(word)
        && !WordClasses.isBeforeVerb(word)
        && !WordClasses.isConjunction(word)
        && !WordClasses.isSubject(word)
        && !VerbChains.isThinking(word);
  }

  /** Whether the conjunct before is a verb: "to lead and coordinate", "Keep order, use care". */
  private boolean isChained(int from) {
    for (int at = from; at >= 0 && from - at < CHAIN; at--) {
      String word = words.word(at);
      if (WordClasses.isBeforeVerb(word) && !isNounTo(at)) {
        return true;
      }
      if (WordClasses.isBe(word)) {
        return false;
      }
    }
    return VerbChains.isOpening(words.word(0));
  }
}
