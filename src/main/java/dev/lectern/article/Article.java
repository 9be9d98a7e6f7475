package dev.lectern.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article to read.
 *
 * @param id its name in URLs, matches {@code [a-z0-9-]+}
 * @param title the headline, itself read aloud first
 * @param byline who wrote it, as printed
 * @param source the publication
 * @param published the day it was published
 * @param language BCP 47 tag of the text
 * @param address where it came from
 * @param series its place in a whole; null for an article of its own
 * @param dictionary how words of this article are said: a PLS 1.0 document, or empty
 */
public record Article(
    String id,
    Passage title,
    @Nullable String byline,
    @Nullable String source,
    @Nullable LocalDate published,
    String language,
    @Nullable String address,
    @Nullable Series series,
    @Nullable String dictionary,
    List<Block> blocks) {

  /** An article of its own, without a dictionary. */
  public Article(
      String id,
      Passage title,
      @Nullable String byline,
      @Nullable String source,
      @Nullable LocalDate published,
      String language,
      @Nullable String address,
      List<Block> blocks) {
    this(id, title, byline, source, published, language, address, null, null, blocks);
  }

  /** The same article, its words said by this dictionary. */
  public Article withDictionary(@Nullable String newDictionary) {
    return new Article(
        id, title, byline, source, published, language, address, series, newDictionary, blocks);
  }

  /** The same article at this place of a whole. */
  public Article in(Series whole) {
    return new Article(
        id, title, byline, source, published, language, address, whole, dictionary, blocks);
  }

  /** The same article under another title. */
  public Article withTitle(Passage newTitle) {
    return new Article(
        id, newTitle, byline, source, published, language, address, series, dictionary, blocks);
  }

  /** All that is read aloud, in reading order: the title, then the blocks' passages. */
  public List<Passage> passages() {
    return Stream.concat(Stream.of(title), blocks.stream().flatMap(Block::passages)).toList();
  }

  public Optional<Passage> passage(String passageId) {
    return passages().stream().filter(passage -> passage.id().equals(passageId)).findFirst();
  }
}
