package dev.lectern.http.page;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.LeadImage;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Under the headline: who wrote the article, where it comes from, when, and its image. */
final class Origin {
  private Origin() {}

  static void write(Template.Copy page, Article article) {
    page.textOrRemove("byline", article.byline() == null ? "" : article.byline());
    source(page, article);
    day(page, "published", article.published());
    LocalDate modified = article.modified();
    boolean changed = modified != null && !modified.equals(article.published());
    day(page, "modified", changed ? modified : null);
    if (!changed) {
      page.slot("changed").remove();
    }
    image(page, article);
  }

  private static void source(Template.Copy page, Article article) {
    String address = article.address();
    String source = article.source() == null ? "" : article.source();
    boolean linked = address != null && address.matches("https?://.+");
    page.textOrRemove("source", linked && source.isBlank() ? "The original" : source);
    if (linked && address != null) {
      Element place = page.slot("source");
      String text = place.text();
      place.text("").appendElement("a").attr("href", address).text(text);
    }
  }

  private static void day(Template.Copy page, String slot, @Nullable LocalDate day) {
    if (day == null) {
      page.slot(slot).remove();
    } else {
      page.slot(slot).attr("datetime", day.toString()).text(Wording.day(day));
    }
  }

  /** An image that nothing describes is decoration; one of the text stands there. */
  private static void image(Template.Copy page, Article article) {
    LeadImage image = article.image();
    if (image == null || image.alternative().isBlank() || isInText(image, article)) {
      page.slot("image").remove();
      return;
    }
    page.slot("image-words").text(image.alternative()).attr("lang", article.language());
    String host = WebHost.of(image.address());
    if (host.isEmpty()) {
      page.slot("image-link").remove();
    } else {
      // A link, not an image: reading an article tells no third party about it.
      page.slot("image-link")
          .attr("href", image.address())
          .attr("rel", "noreferrer")
          .text("Image of the article, at " + host);
    }
  }

  private static boolean isInText(LeadImage image, Article article) {
    return article.blocks().stream()
        .anyMatch(
            block ->
                block instanceof Block.Figure figure
                    && (figure.address().equals(image.address())
                        || figure.alternative().equals(image.alternative())));
  }
}
