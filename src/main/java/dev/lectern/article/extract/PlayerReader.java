package dev.lectern.article.extract;

import dev.lectern.article.Addresses;
import dev.lectern.article.Block;
import dev.lectern.article.Block.Media;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads what is set into a page from elsewhere to be played: by its name, with its address. */
final class PlayerReader {
  private static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "embed", "object");

  private static final Pattern VIDEO =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*(?:youtube(?:-nocookie)?\\.com/(?:embed|v)/|player\\.vimeo\\.com/"
              + "|dailymotion\\.com/|embed\\.ted\\.com/|player\\.twitch\\.tv/|tiktok\\.com/embed"
              + "|facebook\\.com/plugins/video|wistia\\.(?:com|net)/|players\\.brightcove\\.net/"
              + "|jwplatform\\.com/|streamable\\.com/|loom\\.com/embed|archive\\.org/embed/).*");

  private static final Pattern AUDIO =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*(?:soundcloud\\.com/|open\\.spotify\\.com/embed"
              + "|embed\\.podcasts\\.apple\\.com/|bandcamp\\.com/EmbeddedPlayer|mixcloud\\.com/"
              + "|megaphone\\.fm/|libsyn\\.com/|simplecast\\.com/|buzzsprout\\.com/|omny\\.fm/"
              + "|acast\\.com/|anchor\\.fm/|art19\\.com/|podbean\\.com/|spreaker\\.com/).*");

  private static final Pattern YOUTUBE =
      Pattern.compile("https?://[^/]*youtube[^/]*/(?:embed|v)/([\\w-]{6,20})\\b.*");

  private static final Pattern VIMEO =
      Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d+).*");

  /** Names that only say what every player of the kind says. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:(?:youtube|vimeo|video|audio|media|embed(?:ded)?|player|iframe|content|spotify"
              + "|soundcloud)[\\s-]*)+",
          Pattern.CASE_INSENSITIVE);

  /** What pages set in beside their text. */
  private static final Pattern BESIDE =
      Pattern.compile(
          ".*\\b(?:ads?|advert\\w*|sponsor\\w*|re?captcha|captcha|consent|cookies?|track\\w*"
              + "|analytics|comments?|newsletter|subscribe|sign|share|like|follow|login|widget)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern UNSEEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** In characters; longer titles are texts of their own. */
  private static final int LONGEST = 300;

  /** In characters; browsers and servers refuse longer ones. */
  private static final int LONGEST_ADDRESS = 2_000;

  private final PassageIds ids;

  PlayerReader(PassageIds ids) {
    this.ids = ids;
  }

  static boolean isEmbedded(Element element) {
    return EMBEDDED.contains(element.normalName());
  }

  /**
   * Empty for what is no player, or is not shown.
   *
   * @param caption what stands below it, or empty
   */
  Optional<Block> read(Element element, String caption) {
    String address = address(element);
    if (address.isEmpty() || address.length() > LONGEST_ADDRESS || isUnseen(element)) {
      return Optional.empty();
    }
    String title = title(element);
    Media media = media(element, address);
    if (media == Media.PAGE && (title.isEmpty() || BESIDE.matcher(title).matches())) {
      return Optional.empty();
    }
    String name = !title.isEmpty() ? title : !caption.isEmpty() ? caption : nameless(media);
    String page = page(address);
    return Optional.of(
        new Block.Player(media, page, ids.passage(new StyledText(name).linked(page))));
  }

  private static String nameless(Media media) {
    return media == Media.VIDEO ? "A video" : "A recording";
  }

  private static Media media(Element element, String address) {
    if (element.nameIs("video") || VIDEO.matcher(address).matches()) {
      return Media.VIDEO;
    }
    boolean audio = element.nameIs("audio") || AUDIO.matcher(address).matches();
    return audio ? Media.AUDIO : Media.PAGE;
  }

  private static String title(Element element) {
    String title = Whitespace.fold(element.attr("title"));
    String told = title.isEmpty() ? Whitespace.fold(element.attr("aria-label")) : title;
    return told.length() > LONGEST || NO_NAME.matcher(told).matches() ? "" : told;
  }

  private static String address(Element element) {
    Element source = element.selectFirst("source[src]");
    for (String attribute : List.of("src", "data-src", "data-lazy-src", "data")) {
      String address = element.absUrl(attribute);
      if (Addresses.isWeb(address)) {
        return address;
      }
    }
    String address = source == null ? "" : source.absUrl("src");
    return Addresses.isWeb(address) ? address : "";
  }

  /** Where people watch it, where that is known; else where it is embedded from. */
  private static String page(String address) {
    Matcher youtube = YOUTUBE.matcher(address);
    if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
      return "https://www.youtube.com/watch?v=" + youtube.group(1);
    }
    Matcher vimeo = VIMEO.matcher(address);
    return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
  }

  /** A pixel that counts readers, or a film that only decorates. */
  private static boolean isUnseen(Element element) {
    boolean decoration =
        element.nameIs("video") && element.hasAttr("autoplay") && !element.hasAttr("controls");
    return decoration
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || UNSEEN.matcher(element.attr("style")).find()
        || element.attr("width").matches("[01](?:px)?")
        || element.attr("height").matches("[01](?:px)?");
  }
}
