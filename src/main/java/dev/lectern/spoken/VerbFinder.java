package dev.lectern.spoken;

/** Tells verbs from nouns and adjectives of the same spelling by the words around them. */
final class VerbFinder {
  /** So far back a verb of the same chain may stand: "to cut costs, raise wages and increase". */
  private static final int CHAIN = 24;

  /** A question's verb comes soon. */
  private static final int NEAR_START = 6;

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
    String next = words.word(at + 1);
    if (next.equals("case") || next.equals("cases")) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && !words.isApart(before + 1) && WordClasses.isAdverb(words.word(before))) {
      before--;
    }
    String last = words.word(before);
    if (words.isApart(before + 1)) {
      boolean command = words.isOpened(before + 1) && (before < at - 1 || isCommand(at));
      return command || (before >= 0 && (opensObject(at + 1) || isChained(at, before)));
    }
    if (WordClasses.isConjunction(last)) {
      return opensObject(at + 1) || isChained(at, before - 1);
    }
    if (WordClasses.isBeforeVerb(last)) {
      return !last.equals("to") || !isNounTo(before);
    }
    if (last.equals("that") || last.equals("which")) {
      return VerbChains.isMostlyName(words.word(at))
          ? WordClasses.isPlural(words.word(before - 1)) && goesOn(at + 1)
          : before > 0 && isNounLike(before - 1);
    }
    if (WordClasses.isObject(last) && !WordClasses.isSubject(last)) {
      return WordClasses.isBeforeVerb(words.word(before - 1)) || opensObject(at + 1);
    }
    if (WordClasses.isSubject(last)) {
      return true;
    }
    if (last.equals("all") || last.equals("both")) {
      return WordClasses.isSubject(words.word(before - 1));
    }
    if (WordClasses.isDeterminer(last)
        || WordClasses.isPreposition(last)
        || WordClasses.isBe(last)) {
      return false;
    }
    return isAfterNoun(at, last);
  }

  /** "Farmers use it", "Can the family use it?"; not "sports use", "price increase". */
  private boolean isAfterNoun(int at, String last) {
    boolean name = VerbChains.isMostlyName(words.word(at));
    boolean question =
        at < NEAR_START && WordClasses.isBeforeVerb(words.word(0)) && !isNounAfter(at);
    boolean plural =
        WordClasses.isPlural(last) && !WordClasses.isCompounding(last) && !isNounAfter(at);
    boolean subject = name ? plural && (goesOn(at + 1) || at == 1) : plural;
    boolean object = WordClasses.isObject(words.word(at + 1)) && !words.isApart(at + 1);
    return subject || (question && !name) || object;
  }

  /** "Due to increase", "limited to compact keyboards". */
  private boolean isNounTo(int to) {
    return VerbChains.isBeforeNounTo(words.word(to - 1));
  }

  private boolean isThirdPerson(int at) {
    String last = words.word(at - 1);
    boolean verbal =
        VerbChains.isMostlyVerb(words.word(at))
            && !words.isApart(at + 1)
            && isNounLike(at + 1)
            && !isNounAfter(at);
    if (words.isApart(at) || WordClasses.isConjunction(last)) {
      return verbal || (at > 0 && opensObject(at + 1));
    }
    if (WordClasses.isSingularSubject(last) || last.equals("this")) {
      return true;
    }
    if (last.equals("that")) {
      return at > 1;
    }
    if (WordClasses.isAdverb(last)) {
      return !WordClasses.isDeterminer(words.word(at - 2)) && !isNounAfter(at);
    }
    if ((WordClasses.isDeterminer(last) && !isNumber(last))
        || WordClasses.isPreposition(last)
        || WordClasses.isBe(last)
        || WordClasses.isBeforeVerb(last)
        || WordClasses.isAdjective(last)) {
      return false;
    }
    return verbal || (!WordClasses.isPlural(last) && opensObject(at + 1));
  }

  /** "The Apex 4 uses glass". */
  private static boolean isNumber(String word) {
    return !word.isEmpty() && Characters.isDigit(word.charAt(0));
  }

  /** A sentence that begins with the word: a command, unless it goes on as a noun does. */
  private boolean isCommand(int at) {
    if (VerbChains.isMostlyName(words.word(at))) {
      return WordClasses.isArticle(words.word(at + 1)) || WordClasses.isObject(words.word(at + 1));
    }
    return opensObject(at + 1)
        || (!isNounAfter(at)
            && isNounLike(at + 1)
            && !words.isApart(at + 1)
            && !isVerbNext(at + 1));
  }

  private boolean isVerbNext(int at) {
    String next = words.word(at + 1);
    return WordClasses.isBe(next) || (WordClasses.isBeforeVerb(next) && !next.equals("to"));
  }

  /** After the word stands what follows a verb: an object. */
  private boolean opensObject(int at) {
    String next = words.word(at);
    if (next.isEmpty() || words.isApart(at)) {
      return false;
    }
    return (WordClasses.isDeterminer(next) && !next.equals("that"))
        || WordClasses.isObject(next)
        || (WordClasses.isAdjective(next) && !VerbChains.isAfterNoun(next));
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
        || WordClasses.isAdverb(next);
  }

  /** What follows a noun: "of", a verb. */
  private boolean isNounAfter(int at) {
    String next = words.word(at + 1);
    boolean ofIt = next.equals("of") || next.equals("in") || next.equals("for");
    return !words.isApart(at + 1) && (ofIt || isVerbNext(at));
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
  private boolean isChained(int at, int from) {
    if (isNounAfter(at)) {
      return false;
    }
    if (VerbChains.isMostlyName(words.word(at))) {
      String before = words.word(from - 1);
      return WordClasses.isBeforeVerb(before) || WordClasses.isSubject(before);
    }
    if (VerbChains.isMostlyVerb(words.word(at) + "s")
        && isNounLike(at + 1)
        && !words.isApart(at + 1)) {
      return true;
    }
    for (int i = from; i >= 0 && from - i < CHAIN; i--) {
      if (WordClasses.isBeforeVerb(words.word(i)) && !isNounTo(i)) {
        return true;
      }
      if (WordClasses.isBe(words.word(i))) {
        return false;
      }
    }
    return VerbChains.isOpening(words.word(0));
  }
}
