package dev.lectern.article.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the page's chrome: what stands around an article and is not to be read aloud.
 *
 * <p>It marks and does not remove: taking 100,000 siblings out of a page one by one takes quadratic
 * time.
 */
final class PageCleaner {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "dialog",
          "head",
          "map");

  private static final Set<String> CHROME_TAGS = Set.of("nav", "aside", "form", "menu", "footer");

  private static final Set<String> CHROME_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "alert");

  /** Words of classes and ids, whole: {@code commission} is not {@code comment}. */
  private static final Set<String> CHROME_WORDS =
      Set.of(
          "breadcrumb",
          "breadcrumbs",
          "crumbs",
          "comment",
          "comments",
          "respond",
          "disqus",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "addthis",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "related",
          "recommended",
          "recommendations",
          "outbrain",
          "taboola",
          "advert",
          "advertisement",
          "ads",
          "ad",
          "sponsored",
          "promo",
          "promotion",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "sidebar",
          "footer",
          "masthead",
          "pagination",
          "pager",
          "skip",
          "popup",
          "modal",
          "toolbar",
          "noprint",
          "printfriendly",
          "trending",
          "mostread",
          "readmore",
          "copyright",
          "tags",
          "taglist",
          "metadata");

  /** Words that name the article, or a layout by what stands beside it: {@code has-sidebar}. */
  private static final Set<String> TEXT_WORDS =
      Set.of("article", "content", "story", "post", "has", "with", "no");

  private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?<![-\\w])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  /** What holds more of the page's prose than this is its article, whatever its class says. */
  private static final double ARTICLE_SHARE = 0.4;

  /** Some pages hide their article until a script has run; nothing else hides so much. */
  private static final double HIDDEN_ARTICLE_SHARE = 0.6;

  private static final Set<String> SHELLS =
      Set.of("html", "body", "main", "article", "section", "div");

  private PageCleaner() {}

  static Set<Element> chrome(Document page) {
    Set<Element> chrome = Collections.newSetFromMap(new IdentityHashMap<>());
    mark(page, chrome, PageCleaner::neverText);
    PageText text = PageText.measure(page, chrome);
    int prose = text.of(page).prose();
    mark(
        page,
        chrome,
        element -> {
          double share = prose == 0 ? 0 : (double) text.of(element).prose() / prose;
          return isHidden(element)
              ? share <= HIDDEN_ARTICLE_SHARE || !SHELLS.contains(element.normalName())
              : share <= ARTICLE_SHARE && isChrome(element);
        });
    return chrome;
  }

  private interface Rule {
    boolean holds(Element element);
  }

  private static void mark(Document page, Set<Element> chrome, Rule rule) {
    NodeFilter filter =
        (Node node, int depth) -> {
          if (node instanceof Element element
              && (chrome.contains(element) || rule.holds(element))) {
            chrome.add(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    filter.traverse(page);
  }

  private static boolean neverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean isChrome(Element element) {
    String name = element.normalName();
    if (name.equals("html")
        || name.equals("body")
        || name.equals("article")
        || name.equals("main")) {
      return false;
    }
    if (CHROME_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    if (name.equals("footer") && element.closest("blockquote") != null) {
      return false; // a quotation's footer names its source
    }
    if (name.equals("header")) {
      return element.closest("article, main, [role=main]") == null;
    }
    return CHROME_TAGS.contains(name) || named(element);
  }

  /** List items, cells and inline elements are never judged by a word: they are part of a text. */
  private static boolean named(Element element) {
    switch (element.normalName()) {
      case "li", "td", "th", "tr", "p", "figure", "pre", "blockquote", "h1", "h2" -> {
        return false;
      }
      default -> {
        if (!element.isBlock()) {
          return false;
        }
      }
    }
    boolean chrome = false;
    for (String word : WORD_ENDS.split(element.className() + " " + element.id(), -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (TEXT_WORDS.contains(lower)) {
        return false;
      }
      chrome |= CHROME_WORDS.contains(lower);
    }
    return chrome;
  }
}
