package dev.lectern.article.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Judges an element by the words of its class and id, whole: commission is not comment. */
final class ClassWords {
  /** Words that hardly ever name a part of a text. */
  private static final Set<String> BESIDE_TEXT =
      words(
          "breadcrumb breadcrumbs crumbs comment comments commentlist respond disqus share sharing",
          "sharedaddy social socials addthis newsletter newsletters subscribe subscription signup",
          "related recommended recommendations recirc outbrain taboola advert advertisement",
          "advertising ads ad adunit sponsored promo promos promotion cookie cookies consent gdpr",
          "nav navbar navigation menu sidebar footer masthead pagination pager skip popup modal",
          "toolbar noprint printfriendly trending mostread readmore copyright tags taglist metadata",
          "cta optin lightbox jumplink backtotop feedback upsell teaser teasers navigable login",
          "linkback tagbox postnavigation widgetarea relatedposts relatedarticles relatedstories",
          "recentposts recentarticles latestnews latestposts moreposts morestories readnext",
          "popularposts authorbox authorbio callaction calltoaction aboutauthor editsection",
          "catlinks sitesub postprofile back2top");

  /** Words that mostly do, but some sites give them to the text itself. */
  private static final Set<String> LIKELY_BESIDE_TEXT =
      words(
          "widget widgets toc hidden paywall banner button buttons btn credit credits author",
          "authors bio byline dateline meta tools rating ratings tile tiles disclaimer disclosure",
          "editors topics categories category labels tag more next prev previous popular latest",
          "follow contact form poll quiz survey audio player video gallery slideshow carousel",
          "donate support membership subscribers sr visuallyhidden affiliate affiliates coupon",
          "product products shop store price newsletterform keyword keywords timestamp kicker",
          "eyebrow profile avatar infobox reference references footnote footnotes signature vote",
          "votes voting votecell reputation userinfo jumpbox onlinelist");

  /** Words of controls within a line: links to its heading, to edit it, to mend it. */
  private static final Set<String> CONTROL =
      words("editsection headerlink hashlink noprint permalink");

  /** Words of a name that are run together, as {@code author-box}, are looked up as one. */
  private static final int MOST_JOINED = 3;

  /** Words that name the article: a name of these alone is the text's, whatever stands beside. */
  private static final Set<String> TEXT = words("article content story post");

  /** Words that name a layout by what stands in it: {@code has-sidebar}. */
  private static final Set<String> LAYOUT = words("has with no");

  private static final Set<String> CAPTION = words("caption captions imagecaption");

  private static final Set<String> BYLINE =
      words(
          "byline author authors authorname contributor writer reporter autor autora auteur autore");
  private static final Set<String> NAME = words("name authorname fullname displayname personname");
  private static final Set<String> DATE =
      words(
          "date pubdate published posted updated datepublished postdate dateline timestamp publish");

  private static final Set<String> OPENABLE =
      words("accordion collapse collapsible expandable expander faq panel tabpanel toggle");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+");

  /** In characters: what goes beyond is not written by people. */
  private static final int LONGEST = 1_000;

  private ClassWords() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  static boolean isBesideText(Element element) {
    return joined(element).stream().anyMatch(BESIDE_TEXT::contains);
  }

  /** Whether the element, in a line of text, is a control and no part of it. */
  static boolean isControl(Element element) {
    return joined(element).stream().anyMatch(CONTROL::contains);
  }

  /** The words of the element that mostly name what stands beside a text. */
  static List<String> likelyBesideText(Element element) {
    boolean text =
        all(element).stream().anyMatch(word -> TEXT.contains(word) || LAYOUT.contains(word));
    return text
        ? List.of()
        : joined(element).stream().filter(LIKELY_BESIDE_TEXT::contains).toList();
  }

  static boolean isCaption(Element element) {
    return named(element).stream().anyMatch(CAPTION::contains);
  }

  static boolean isByline(Element element) {
    return all(element).stream().anyMatch(BYLINE::contains);
  }

  static boolean isName(Element element) {
    return all(element).stream().anyMatch(NAME::contains);
  }

  static boolean isDate(Element element) {
    return all(element).stream().anyMatch(DATE::contains);
  }

  /** Whether a reader can open the element where it is hidden, as an answer under its question. */
  static boolean isOpenable(Element element) {
    return named(element).stream().anyMatch(OPENABLE::contains);
  }

  /** The words of {@link #named}, and those that stand side by side there as one. */
  private static List<String> joined(Element element) {
    List<String> words = named(element);
    List<String> joined = new ArrayList<>(words);
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder(words.get(from));
      for (int to = from + 1; to < Math.min(from + MOST_JOINED, words.size()); to++) {
        joined.add(run.append(words.get(to)).toString());
      }
    }
    return joined;
  }

  /** The words of the element's names, layouts left out; none if a name says it holds the text. */
  private static List<String> named(Element element) {
    String names = names(element);
    if (names.isEmpty()) {
      return List.of(); // most elements of a page, each asked several times
    }
    List<String> named = new ArrayList<>();
    for (String name : BETWEEN_NAMES.split(names, -1)) {
      List<String> words = split(name);
      if (!words.isEmpty() && TEXT.containsAll(words)) {
        return List.of();
      }
      if (words.stream().noneMatch(LAYOUT::contains)) {
        named.addAll(words);
      }
    }
    return named;
  }

  /** The words of the element's class and id, in lower case. */
  private static List<String> all(Element element) {
    return split(names(element));
  }

  private static String names(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return "";
    }
    String names = element.className() + " " + element.id();
    return names.length() > LONGEST ? "" : names;
  }

  private static List<String> split(String names) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean end = i == names.length() || !isWordCharacter(names.charAt(i));
      boolean hump = !end && i > start && isUpper(names.charAt(i)) && !isUpper(names.charAt(i - 1));
      if ((end || hump) && i > start) {
        words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = end ? i + 1 : hump ? i : start;
    }
    return words;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c) || (c >= '0' && c <= '9');
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
