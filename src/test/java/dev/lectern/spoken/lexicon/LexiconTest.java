package dev.lectern.spoken.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static Entry entry(String written, String said) {
    return new Entry(written, Entry.Kind.WORD, true, new Pronunciation.Alias(said));
  }

  private static List<String> said(Lexicon lexicon) {
    return lexicon.entries().stream()
        .map(e -> e.written() + " " + ((Pronunciation.Alias) e.said()).words())
        .toList();
  }

  @Test
  void anUpperLayerHidesWhatItIsAboutInTheLower() {
    Lexicon own = Lexicon.of(List.of(entry("a", "own")));
    Lexicon global = Lexicon.of(List.of(entry("a", "all"), entry("b", "all")));
    assertEquals(List.of("a own", "b all"), said(own.over(global)));
    assertEquals(List.of("a all", "b all"), said(global.over(own)));
    assertSame(global, Lexicon.EMPTY.over(global));
    assertSame(global, global.over(Lexicon.EMPTY));
  }

  @Test
  void anEntryTakesThePlaceOfOneAboutTheSame() {
    Lexicon lexicon = Lexicon.of(List.of(entry("a", "one"), entry("b", "two")));
    assertEquals(List.of("a new", "b two"), said(lexicon.with(entry("a", "new"))));
    assertEquals(List.of("b two"), said(lexicon.without(entry("a", "whatever"))));
    Entry anyCase = new Entry("a", Entry.Kind.WORD, false, new Pronunciation.Alias("any"));
    assertEquals(List.of("a one", "b two", "a any"), said(lexicon.with(anyCase)));
  }

  @Test
  void aWordWithASpaceIsAPhraseAndAPhraseWithoutIsAWord() {
    assertEquals(Entry.Kind.PHRASE, entry(" New\u00A0 York ", "x").kind());
    assertEquals("New York", entry(" New\u00A0 York ", "x").written());
    assertEquals(
        Entry.Kind.WORD,
        new Entry("York", Entry.Kind.PHRASE, true, new Pronunciation.Alias("x")).kind());
  }

  @Test
  void filesOfAFolderLieOverOneAnotherByName(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.pls"), PlsWriter.write(Lexicon.of(List.of(entry("a", "first")))));
    Files.writeString(
        folder.resolve("b.pls"),
        PlsWriter.write(Lexicon.of(List.of(entry("a", "second"), entry("b", "second")))));
    Files.writeString(folder.resolve("notes.txt"), "no lexicon");
    assertEquals(List.of("a first", "b second"), said(LexiconFiles.folder(folder)));
  }

  @Test
  void aFileThatCannotBeUsedIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bad.pls"), "<lexicon/>");
    String message =
        assertThrows(IllegalStateException.class, () -> LexiconFiles.folder(folder)).getMessage();
    assertTrue(message.contains("bad.pls can't be used. Line 1, column "), message);
    String missing =
        assertThrows(IllegalStateException.class, () -> LexiconFiles.folder(folder.resolve("no")))
            .getMessage();
    assertTrue(missing.contains("can't be read"), missing);
  }
}
