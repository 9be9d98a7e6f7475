package dev.lectern.article.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds what stands around an article by what the page itself says of its elements. */
final class PageCleaner {
  private static final Set<String> NOT_TEXT =
      Set.of(
          ("script style noscript template iframe object embed svg canvas audio video button input"
                  + " select textarea datalist dialog head map")
              .split(" "));

  private static final Set<String> LANDMARK_TAGS = Set.of("nav", "aside", "form", "menu", "footer");

  private static final Set<String> LANDMARK_ROLES =
      Set.of(
          ("navigation banner contentinfo complementary search dialog alertdialog menu menubar"
                  + " toolbar alert")
              .split(" "));

  private static final Set<String> NOTE_ROLES =
      Set.of("doc-footnote", "doc-endnote", "doc-endnotes");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?<![-\\w])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  /** What holds more of the page's prose than this is its article, whatever its class says. */
  private static final double ARTICLE_SHARE = 0.4;

  /** Some pages hide their article until a script has run; nothing else hides so much. */
  private static final double HIDDEN_ARTICLE_SHARE = 0.6;

  /**
   * What the page marks as its article is, when it holds this share of the prose; not a comment.
   */
  private static final double LEAST_MARKED_SHARE = 0.2;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** In characters: a hash, a pilcrow, a chain, and what is not seen. */
  private static final int LONGEST_SIGN = 4;

  private static final String MARKED = "article, main, [itemprop=articleBody]";

  private static final Set<String> SHELLS =
      Set.of("html", "body", "main", "article", "section", "div");

  /** Parts of a text: a word in their class says how they look. */
  private static final Set<String> TEXT_PARTS =
      Set.of(
          "html body article main li td th tr p figure figcaption pre blockquote h1 h2".split(" "));

  private final Document page;
  private final Marks notText = new Marks();
  private final PageText text;
  private final int prose;

  PageCleaner(Document page) {
    this.page = page;
    mark(notText, element -> isNoText(element) ? Rule.NOT_TEXT : null);
    text = PageText.measure(page, notText);
    prose = text.of(page).prose();
  }

  /**
   * @param rules by which parts may be left out
   */
  Marks clean(Set<Rule> rules) {
    Marks leftOut = notText.copy();
    mark(
        leftOut,
        element -> {
          Rule rule = rule(element);
          return rule != null && rules.contains(rule) && mayLeaveOut(element, rule) ? rule : null;
        });
    if (rules.contains(Rule.LIKELY_NAMED)) {
      LikelyNamed.mark(page, text, leftOut);
    }
    return leftOut;
  }

  private interface Judge {
    @Nullable Rule rule(Element element);
  }

  private void mark(Marks leftOut, Judge judge) {
    NodeFilter filter =
        (Node node, int depth) -> {
          if (node instanceof Element element) {
            if (leftOut.contains(element)) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            Rule rule = judge.rule(element);
            if (rule != null) {
              leftOut.add(element, rule);
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    filter.traverse(page);
  }

  private boolean mayLeaveOut(Element element, Rule rule) {
    return text.of(element).prose() <= most(rule, element) * prose && !holdsArticle(element);
  }

  /** The greatest share of the page's prose that the rule may leave out at once. */
  private static double most(Rule rule, Element element) {
    return switch (rule) {
      case HIDDEN -> SHELLS.contains(element.normalName()) ? HIDDEN_ARTICLE_SHARE : 1;
      default -> ARTICLE_SHARE;
    };
  }

  /** Whether a marked article is in it, long enough to be the page's. */
  private boolean holdsArticle(Element element) {
    double least = prose * LEAST_MARKED_SHARE;
    return text.of(element).prose() >= least
        && element.select(MARKED).stream().anyMatch(article -> text.of(article).prose() >= least);
  }

  private static boolean isNoText(Element element) {
    return NOT_TEXT.contains(element.normalName()) || isPermalink(element);
  }

  /** A sign at a heading that links to it. */
  private static boolean isPermalink(Element element) {
    Element in = element.parent();
    return element.nameIs("a")
        && element.attr("href").startsWith("#")
        && in != null
        && (HEADINGS.contains(in.normalName()) || in.nameIs("dt"))
        && element.text().length() <= LONGEST_SIGN
        && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static @Nullable Rule rule(Element element) {
    if (isHidden(element)) {
      return Rule.HIDDEN;
    }
    if (isLandmark(element)) {
      return Rule.LANDMARK;
    }
    boolean beside =
        isPart(element)
            ? ClassWords.isBesideText(element)
            : !element.isBlock() && ClassWords.isControl(element);
    return beside ? Rule.NAMED : null;
  }

  /** Whether a word in its class may leave the element out. */
  static boolean isPart(Element element) {
    return element.isBlock() && !isOfNotes(element) && !TEXT_PARTS.contains(element.normalName());
  }

  /** What the page says are the notes of its text, or one of them. */
  private static boolean isOfNotes(Element element) {
    return NOTE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  private static boolean isHidden(Element element) {
    return (element.hasAttr("hidden")
            || (element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find()))
        && !ClassWords.isOpenable(element);
  }

  private static boolean isLandmark(Element element) {
    String name = element.normalName();
    if (isOfNotes(element)
        || name.equals("html")
        || name.equals("body")
        || name.equals("article")
        || name.equals("main")) {
      return false;
    }
    if (LANDMARK_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    if (name.equals("footer")) {
      return element.closest("blockquote") == null; // a quotation's footer names its source
    }
    if (name.equals("header")) {
      return element.closest("article, main, [role=main]") == null;
    }
    return LANDMARK_TAGS.contains(name);
  }
}
