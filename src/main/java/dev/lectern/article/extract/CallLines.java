package dev.lectern.article.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Leaves out lines that ask the reader to do something, and labels of a page's own controls. */
final class CallLines {
  /** In characters; longer lines are sentences of the text. */
  private static final int LONGEST_LABEL = 70;

  private static final int LONGEST_LINK = 200;
  private static final int LONGEST_NOTICE = 400;

  /** A line that is half a link leads away; less is a link in a sentence. */
  private static final double LINKED = 0.5;

  private static final Pattern LABEL =
      pattern(
          "(?:story |article |text )?(?:continues|continued?) (?:below|after).*",
          "(?:scroll|swipe) (?:down|to|for) .*",
          "advert(?:is(?:e?ment|ing))?s?|ad|anzeige|werbung|publicité|publicidad|pubblicità|reklama?",
          "sponsored(?: content| by.*| post)?|promoted|paid content",
          "(?:please )?(?:share|tweet|email|print|save|pin)(?: (?:this|it|on|via|by|now|article|story"
              + "|post|page|link|your|using|with (?:your )?friends)\\b.*)?",
          "(?:like|enjoyed?) (?:this|it|what you)\\b.*|like loading.*",
          "follow(?: (?:us|me|@.*|.* on (?:facebook|twitter|x|instagram|linkedin|youtube|tiktok)))?",
          "(?:stay|get) connected|connect with us|let'?s connect",
          "(?:subscribe|sign ?up|register|log ?in|sign ?in|join now|join us)\\b.*",
          "leave a (?:comment|reply).*|(?:view|show|post|add)(?: all)?(?: a)? comments?"
              + "|(?:\\d+ )?comments?(?: \\(\\d+\\))?|comments? (?:are )?(?:closed|off)",
          "(?:read|show|view|see|load|learn|find out|discover) (?:more|all|full story|full article)",
          "(?:keep|continue) reading|read (?:now|next|the full (?:story|article).*)",
          "(?:back|jump|skip|return|go) to\\b.*|top of page|visit(?: (?:site|website))?|website|homepage",
          "table of contents|on this page|in this article|jump links",
          "(?:audio |video )?(?:loading|please wait).*|play(?: video| audio)?|close|video|watch(?: now)?",
          "listen(?: to (?:this )?(?:article|story))?(?: \\d.*)?|listen \\d.*|\\d+:\\d+",
          "(?:click|tap)(?: here| to | on ).*|get short url|copy link|link copied.*",
          "you (?:may|might|will) (?:also )?(?:like|love|enjoy|be interested).*",
          "don'?t miss(?: out)?|trending(?: now| news| stories)?|most (?:read|popular|viewed).*",
          "related(?: (?:stor(?:ies|y)|articles?|posts?|content|topics|links|news|videos|reading))?"
              + "|recommended(?: (?:for you|reading|stories|videos|articles))?|more stories",
          "(?:next|previous|prev)(?: (?:post|article|story|page|up))?|next up",
          "(?:shop|buy|order|donate|subscribe|apply|book|download|try it|enroll) (?:now|here|today)"
              + "|check (?:amazon )?price.*|view (?:deal|plans?|offers?|on amazon)|add to cart"
              + "|get (?:a quote|it now|started|the app|deal)|(?:start )?free trial|view plans",
          "\\d+ ?(?:min(?:ute)?s?\\.?)(?: read| reading)?|reading time:? .*"
              + "|\\d[\\d,.]*k? (?:views|shares|likes?|replies|votes?|claps)",
          "quote|reply|permalink|\\[ ?edit ?\\]|edit this page.*|who is online",
          "(?:(?:share|tweet|email|print|save|pin|like|facebook|twitter|whatsapp|linkedin|pinterest"
              + "|reddit|telegram|copy link)[ |•·/,]*){2,}",
          "add as a? ?(?:preferred|trusted) source.*|set as preferred source.*");

  private static final Pattern OTHERS =
      pattern(
          "(?:also |further )?read(?: (?:also|more|next))?|(?:read|more) on this"
              + "|(?:related|more|recommended|further)"
              + " (?:stor(?:ies|y)|articles?|posts?|reading|reads?|coverage|news|links)");

  private static final Pattern DATED =
      pattern(
          "(?:last update|(?:last )?(?:updated|modified|reviewed|edited)|published|posted|created|date)"
              + "(?: date)?(?: ?:| on| at| in| by)?\\b.{0,40}");

  private static final Pattern CREDIT =
      pattern(
          "(?:photos?|images?|pictures?|illustrations?|graphics?|video|foto|bild)"
              + "(?: (?:credits?|courtesy|source|via|by))?(?: ?:| of| by| via|/).{0,80}",
          "(?:photo|image|picture|video) (?:credit|source|courtesy).{0,80}|credits?:.{0,80}",
          ".{0,60}(?:/|via |\\()(?:getty images?|shutterstock|istock|reuters|ap photo|afp|unsplash)"
              + ".{0,30}");

  /** Lines that lead to another page when they are a link. */
  private static final Pattern LEAD =
      pattern(
          "(?:also |next |up next|further )?(?:read|see|watch|listen|check out|find out|learn"
              + "|discover|explore|view|visit|browse|click|related|recommended|more|see also|shop"
              + "|buy|get|check|download|join|subscribe|sign up|try|start|book|register|compare|leggi"
              + "|lesen|lire|lee|lea|mehr|à lire|ver)\\b.*");

  private static final Pattern NOTICE =
      pattern(
          ".*\\baffiliate (?:links?|commissions?|partners?|program)\\b.*",
          ".*\\bearns? (?:us |me )?(?:an? )?(?:\\w+ )?(?:commissions?|from qualifying purchases)\\b.*",
          ".*\\b(?:sign up (?:for|to)|subscribe to) (?:our|the|my|get)\\b.*newsletter.*",
          "(?:this (?:document|article|material|work) is subject to copyright|copyright|©|\\(c\\)).*",
          ".*\\ball rights reserved\\b.*",
          ".*\\b(?:letters?|e?-?mail)\\b.*\\bconsidered for publication\\b.*",
          "if you(?:['’]ve| have)? (?:enjoy(?:ed)?|liked?|loved?) (?:this|the|my|our|what)\\b.{0,150}"
              + "\\b(?:consider|subscrib\\w+|shar(?:e|ing)|follow|sign(?:ing)? up|support|clap)\\b.*",
          "thanks? (?:you )?for reading\\b.{0,80}\\b(?:subscribe|feel free to share|sign up)\\b.*");

  /** "Go to the next room," she said. */
  private static final Pattern SPEECH = Pattern.compile("[\"“„«‘「].*[.!?…。！？,][\"”“»’」]?.*");

  private CallLines() {}

  /**
   * @param alternatives in lower case, as the lines will be: of 60 alternatives most fail at their
   *     first letter, and there a comparison without case takes most of the time
   */
  static Pattern pattern(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives));
  }

  static void mark(List<Line> lines, Marks leftOut) {
    for (Line line : lines) {
      if (line.text().length() <= LONGEST_NOTICE
          && calls(line)
          && !line.inTable()
          && !line.isIn("pre")) {
        line.leaveOut(leftOut, Rule.CALL);
      }
    }
  }

  /** Whether the line says that other texts follow. */
  static boolean announcesOthers(Line line) {
    String text = core(line.text()).toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST_LABEL
        && (OTHERS.matcher(text).matches() || ForeignCalls.announcesOthers(text));
  }

  private static boolean calls(Line line) {
    if (SPEECH.matcher(line.text()).matches()) {
      return false;
    }
    String written = core(line.text());
    String text = written.toLowerCase(Locale.ROOT);
    int length = text.length();
    if (!line.isHeading() && hasNoticeWord(text) && NOTICE.matcher(text).matches()) {
      return true;
    }
    if (length <= LONGEST_LABEL
        && (LABEL.matcher(text).matches()
            || ForeignCalls.isLabel(text)
            || (!line.isHeading()
                && (DATED.matcher(text).matches() || CREDIT.matcher(text).matches())))) {
      return true;
    }
    return length <= LONGEST_LINK
        && line.linked() >= line.text().length() * LINKED
        && !line.isIn("li")
        && (LEAD.matcher(text).matches() || ForeignCalls.leadsOn(text) || isShouted(written));
  }

  /** Without the bullets, arrows and emoji that stand around such lines. */
  private static String core(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isCore(text.codePointAt(start), "©@(")) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isCore(text.codePointBefore(end), ")")) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isCore(int character, String others) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      // Hindi ends words with such, but they make pictures of arrows too.
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          !Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(character));
      default -> Character.isLetter(character) || others.indexOf(character) >= 0;
    };
  }

  /** Most lines have none, and the search for whole notices is slow. */
  private static boolean hasNoticeWord(String text) {
    return text.contains("affiliate")
        || text.contains("commission")
        || text.contains("qualifying")
        || text.contains("newsletter")
        || text.contains("copyright")
        || text.contains("reserved")
        || text.contains("publication")
        || text.startsWith("if you")
        || text.startsWith("thank")
        || text.startsWith("©")
        || text.startsWith("(c)");
  }

  /** Links in capitals alone; no text is written so. */
  private static boolean isShouted(String text) {
    return text.indexOf(' ') > 0
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isUpperCase);
  }
}
