package dev.lectern.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param modified the day it was last changed since; null where nothing tells
 * @param language BCP 47 tag of the text
 * @param address where it came from
 * @param image what stands for it; null for none
 * @param series its place in a whole; null for an article of its own
 * @param dictionary how words of this article are said: a PLS 1.0 document, or empty
 * @param omissions what of the page is not read; null where that is nothing
 */
public record Article(
    String id,
    Passage title,
    @Nullable String byline,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    String language,
    @Nullable String address,
    @Nullable LeadImage image,
    @Nullable Series series,
    @Nullable String dictionary,
    List<Block> blocks,
    @Nullable Omissions omissions) {

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
    this(
        id, title, byline, source, published, null, language, address, null, null, null, blocks,
        null);
  }

  /** The same article with what its page tells beside the text. */
  public Article withPage(@Nullable LocalDate newModified, @Nullable LeadImage newImage) {
    return new Article(
        id,
        title,
        byline,
        source,
        published,
        newModified,
        language,
        address,
        newImage,
        series,
        dictionary,
        blocks,
        omissions);
  }

  /** The same article, its words said by this dictionary. */
  public Article withDictionary(@Nullable String newDictionary) {
    return with(title, source, series, newDictionary, blocks, omissions);
  }

  /** The same article at this place of a whole. */
  public Article in(Series whole) {
    return with(title, source, whole, dictionary, blocks, omissions);
  }

  /** The same article, of this publication where it names none itself. */
  public Article orFrom(String publication) {
    return source != null ? this : with(title, publication, series, dictionary, blocks, omissions);
  }

  /** The same article under another title. */
  public Article withTitle(Passage newTitle) {
    return with(newTitle, source, series, dictionary, blocks, omissions);
  }

  /** The same article, these blocks of its page read and those not. */
  Article with(List<Block> read, Omissions notRead) {
    return with(title, source, series, dictionary, read, notRead.isEmpty() ? null : notRead);
  }

  /** The same article, without these blocks of its page. */
  public Article without(Omissions notRead) {
    return with(blocks, notRead);
  }

  /** What may become other after an article was made; the rest is as it came. */
  private Article with(
      Passage newTitle,
      @Nullable String newSource,
      @Nullable Series newSeries,
      @Nullable String newDictionary,
      List<Block> newBlocks,
      @Nullable Omissions newOmissions) {
    return new Article(
        id,
        newTitle,
        byline,
        newSource,
        published,
        modified,
        language,
        address,
        image,
        newSeries,
        newDictionary,
        newBlocks,
        newOmissions);
  }

  /** Its blocks and those left out, in the order of the page. */
  public List<Part> parts() {
    return Parts.of(this);
  }

  /** The same article, each part as the choice has it. */
  public Article choose(UnaryOperator<Part> choice) {
    return Parts.article(this, parts().stream().map(choice).toList());
  }

  /** The same article without this part; as it is where it has none of this id. */
  public Article leaveOut(String partId) {
    return choose(part -> part.id().equals(partId) ? part.leftOut() : part);
  }

  /** The same article with this part; as it is where it has none of this id. */
  public Article putBack(String partId) {
    return choose(part -> part.id().equals(partId) ? part.putBack() : part);
  }

  /**
   * The same article as its readers chose to have it before: what they left out or put back, where
   * the same text is there again. Choices that leave nothing to read are dropped.
   */
  public Article withChoicesOf(Article before) {
    Article chosen = Parts.article(this, Parts.chosen(parts(), before.parts()));
    return chosen.blocks().isEmpty() ? this : chosen;
  }

  /** All that is read aloud, in reading order: the title, then the blocks' passages. */
  public List<Passage> passages() {
    return Stream.concat(Stream.of(title), blocks.stream().flatMap(Block::passages)).toList();
  }

  public Optional<Passage> passage(String passageId) {
    return passages().stream().filter(passage -> passage.id().equals(passageId)).findFirst();
  }
}
