package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.LeadImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the image that stands for the article: as machines are told, else the first of its own. */
final class LeadImageFinder {
  /** In CSS pixels; smaller images are logos, portraits and counters. */
  private static final int SMALLEST = 150;

  /** In characters; longer addresses carry the image itself or a log of who looks at it. */
  private static final int LONGEST_ADDRESS = 2_000;

  /** In characters; longer texts are captions or the article's summary. */
  private static final int LONGEST_ALTERNATIVE = 500;

  /** Names of files that stand for the site, or for nothing. */
  private static final Pattern NO_IMAGE =
      Pattern.compile(
          ".*(?:^|[^a-z])(?:logos?|favicon|icons?|placeholder|default|spacer|blank|pixel|1x1|avatar"
              + "|gravatar|sprite|loading|transparent|beacon|counter)(?:[^a-z].*|$)",
          Pattern.CASE_INSENSITIVE);

  /** Says no more than that there is an image, or holds markup. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?:the |an? )?(?:featured |hero |main |article |post |cover )?(?:image|photo|picture"
              + "|thumbnail)|.*<.*",
          Pattern.CASE_INSENSITIVE);

  /** A name and its size: {@code boat-1024x768}. */
  private static final Pattern SIZE = Pattern.compile("[-_](?:\\d+x\\d+|scaled)$");

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{2,5}$");

  private final Document page;
  private final PageParts parts;

  private LeadImageFinder(Document page, PageParts parts) {
    this.page = page;
    this.parts = parts;
  }

  static @Nullable LeadImage find(Document page, PageParts parts) {
    return new LeadImageFinder(page, parts).find();
  }

  private @Nullable LeadImage find() {
    MetaTags tags = parts.told().tags();
    List<Element> images = parts.root().select("img");
    List<@Nullable String> told = new ArrayList<>();
    told.add(tags.first("og:image:secure_url", "og:image:url", "og:image"));
    told.add(parts.told().data().image());
    told.add(tags.first("twitter:image", "twitter:image:src", "image"));
    for (String one : told) {
      String address = one == null ? "" : absolute(one);
      if (!address.isEmpty() && !isNone(address) && !isSmall(tags)) {
        return new LeadImage(address, alternative(address, tags, images));
      }
    }
    for (Element image : images) {
      String address =
          absolute(image.hasAttr("data-src") ? image.attr("data-src") : image.attr("src"));
      boolean large = pixels(image.attr("width")) >= SMALLEST;
      boolean shown = large || image.closest("figure") != null;
      if (shown && !address.isEmpty() && !isNone(address) && !parts.leftOut().contains(image)) {
        return new LeadImage(address, words(image.attr("alt")));
      }
    }
    return null;
  }

  private boolean isSmall(MetaTags tags) {
    int width = pixels(Objects.requireNonNullElse(tags.first("og:image:width"), ""));
    int height = pixels(Objects.requireNonNullElse(tags.first("og:image:height"), ""));
    return (width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST);
  }

  private String alternative(String address, MetaTags tags, List<Element> images) {
    String told =
        words(Objects.requireNonNullElse(tags.first("og:image:alt", "twitter:image:alt"), ""));
    if (!told.isEmpty()) {
      return told;
    }
    String name = name(address);
    return images.stream()
        .filter(
            image ->
                name(image.attr("src")).equals(name) || name(image.attr("data-src")).equals(name))
        .map(image -> words(image.attr("alt")))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What the text tells beyond the headline and the names of the site and of the file. */
  private String words(String alternative) {
    String words = Whitespace.fold(alternative);
    boolean repeats =
        SiteName.is(words, parts.headline().text())
            || parts.told().titles().stream().anyMatch(title -> SiteName.is(words, title))
            || SiteName.is(words, parts.told().site());
    boolean file = words.indexOf(' ') < 0 && (words.contains("_") || ENDING.matcher(words).find());
    return repeats
            || file
            || NO_WORDS.matcher(words).matches()
            || words.length() > LONGEST_ALTERNATIVE
        ? ""
        : words;
  }

  /** Of the web, or empty. */
  private String absolute(String address) {
    String plain = address.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_ADDRESS) {
      return "";
    }
    Element resolver = new Element("img").attr("src", plain);
    resolver.setBaseUri(page.baseUri());
    String absolute = resolver.absUrl("src");
    return Addresses.isWeb(absolute) ? absolute : "";
  }

  private static boolean isNone(String address) {
    return NO_IMAGE.matcher(name(address)).matches();
  }

  /** The name of the file, without its size. */
  private static String name(String address) {
    String path = address.replaceFirst("[?#].*", "");
    String file = path.substring(path.lastIndexOf('/') + 1);
    return SIZE.matcher(ENDING.matcher(file).replaceFirst("")).replaceFirst("");
  }

  private static int pixels(String number) {
    return number.matches("\\d{1,5}(?:px)?") ? Integer.parseInt(number.replace("px", "")) : 0;
  }
}
