package dev.lectern.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import dev.lectern.Chromium;
import dev.lectern.Tools;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Series;
import dev.lectern.article.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other people's tools made are read in order, with nothing lost and nothing twice. */
class OtherToolsTest {
  private static final DocumentReader READER = new DocumentReader(new Extractor());

  @TempDir Path folder;

  private static List<Article> read(String name, byte[] bytes, Source source) {
    List<Article> articles = READER.read(new DocumentFile(bytes, name, ""));
    assertEquals(source.words(), source.wordsOf(articles));
    assertEquals(source.notes(), source.notesOf(articles));
    return articles;
  }

  private static long count(List<Article> articles, Class<? extends Block> kind) {
    return articles.stream()
        .flatMap(article -> article.blocks().stream())
        .filter(kind::isInstance)
        .count();
  }

  private static void hasTheStructureOfTheLamp(List<Article> articles) {
    List<String> lists =
        articles.stream()
            .flatMap(article -> article.blocks().stream())
            .filter(Block.ItemList.class::isInstance)
            .map(Block.ItemList.class::cast)
            .map(list -> (list.ordered() ? "ol " : "ul ") + list.items().size())
            .filter(list -> list.endsWith("3"))
            .toList();
    assertEquals(List.of("ol 3", "ul 3"), lists);
    List<Block.Row> rows =
        articles.stream()
            .flatMap(article -> article.blocks().stream())
            .filter(Block.Table.class::isInstance)
            .flatMap(table -> ((Block.Table) table).rows().stream())
            .toList();
    assertEquals(4, rows.size());
    assertTrue(rows.get(0).cells().stream().allMatch(Block.Cell::header));
    assertEquals("1801\t120\tseven", rows.get(1).passage().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lamp-head.pdf", "lamp-columns.pdf"})
  void aPdfOfLibreOfficeWithHeadsNotesAndColumns(String name) throws IOException {
    try (InputStream in = Source.open(name)) {
      List<Article> articles = read(name, in.readAllBytes(), Source.load("lamp.md"));
      hasTheStructureOfTheLamp(articles);
      assertEquals(5, count(articles, Block.Heading.class));
      assertEquals("en-GB", articles.get(0).language());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kueste-columns.pdf", "kueste.epub"})
  void aGermanDocumentOfLibreOffice(String name) throws IOException {
    try (InputStream in = Source.open(name)) {
      List<Article> articles = read(name, in.readAllBytes(), Source.load("kueste.md"));
      assertEquals("Die Wärterin der Küste", articles.get(0).title().text());
      assertEquals("de-DE", articles.get(0).language());
    }
  }

  @ParameterizedTest
  @CsvSource({"epub2", "epub3"})
  void aBookOfPandocIsOneSeriesOfItsChapters(String format) throws Exception {
    byte[] book = pandoc("lamp.md", format, "--metadata=title=Annals", "--metadata=lang=en-GB");
    List<Article> articles = read("annals.epub", book, Source.load("lamp.md"));
    hasTheStructureOfTheLamp(articles);
    List<String> titles = articles.stream().map(article -> article.title().text()).toList();
    assertEquals(List.of("The pole on the hill", "Ships by year", "The second keeper"), titles);
    assertEquals(
        new Series("Annals", 2, 3, articles.get(0).id(), articles.get(2).id()),
        articles.get(1).series());
    assertEquals("Annals", articles.get(1).source());
  }

  @Test
  void aBookOfManyChaptersOfPandoc() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append("# Of matter ").append(i).append("\n\n");
      for (int j = 1; j <= 12; j++) {
        text.append("In passage ").append(i * 100 + j).append(" nothing is said twice.\n\n");
      }
    }
    Files.writeString(folder.resolve("long.md"), text);
    byte[] book = pandoc(folder.resolve("long.md"), "epub3", "--metadata=title=Long");
    List<Article> articles = read("long.epub", book, new Source(text.toString()));
    assertEquals(40, articles.size());
    assertEquals(40, articles.stream().map(Article::id).distinct().count());
  }

  @Test
  void aPageWithHeadsThatChromiumPrints() {
    byte[] pdf =
        print(
            html("lamp.md", "en-GB", "body { font: 11pt serif } td, th { padding: 0 1em }"),
            new Page.PdfOptions()
                .setFormat("A5")
                .setDisplayHeaderFooter(true)
                .setHeaderTemplate(
                    "<p style='font-size:8pt;margin:0 auto'>Annals of Hollow Point</p>")
                .setFooterTemplate("<p style='font-size:8pt;margin:auto' class=pageNumber></p>"));
    List<Article> articles = read("lamp.pdf", pdf, Source.load("lamp.md"));
    assertEquals("The pole on the hill", articles.get(0).title().text());
    assertEquals(5, count(articles, Block.Heading.class));
  }

  @ParameterizedTest
  @CsvSource({"lamp.md, en-GB", "kueste.md, de-DE"})
  void aPageOfNarrowColumnsThatChromiumDividesWordsIn(String name, String language) {
    byte[] pdf =
        print(
            html(
                name,
                language,
                "body { font: 11pt serif; columns: 2; text-align: justify; hyphens: auto }"),
            new Page.PdfOptions().setFormat("A5"));
    read("columns.pdf", pdf, Source.load(name));
  }

  private byte[] pandoc(String source, String format, String... options) throws Exception {
    Path file = folder.resolve(source);
    Files.writeString(file, Source.load(source).markdown());
    return pandoc(file, format, options);
  }

  private byte[] pandoc(Path source, String format, String... options) throws Exception {
    Tools.require("pandoc");
    Path out = folder.resolve("out.epub");
    List<String> command = new ArrayList<>(List.of("pandoc", "--to", format));
    command.addAll(List.of(options));
    command.addAll(List.of("--output", out.toString(), source.toString()));
    Process pandoc = new ProcessBuilder(command).inheritIO().start();
    assertTrue(pandoc.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, pandoc.exitValue());
    return Files.readAllBytes(out);
  }

  private static String html(String source, String language, String style) {
    List<Extension> extensions = List.of(TablesExtension.create(), FootnotesExtension.create());
    String body =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(
                Parser.builder()
                    .extensions(extensions)
                    .build()
                    .parse(Source.load(source).markdown()));
    return "<!DOCTYPE html><html lang=%s><meta charset=utf-8><style>%s</style>%s"
        .formatted(language, style, body.replace("↩", ""));
  }

  private static byte[] print(String html, Page.PdfOptions options) {
    try (Page page = Chromium.open().newPage()) {
      page.setContent(html);
      return page.pdf(
          options.setMargin(
              new Margin().setTop("2cm").setBottom("2cm").setLeft("1.5cm").setRight("1.5cm")));
    }
  }
}
