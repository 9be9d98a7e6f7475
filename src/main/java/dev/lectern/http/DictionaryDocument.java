package dev.lectern.http;

import dev.lectern.article.Article;
import dev.lectern.spoken.lexicon.Lexicon;
import dev.lectern.spoken.lexicon.PlsReader;
import dev.lectern.spoken.lexicon.PlsWriter;

/** The dictionary of an article as a document; an empty one where the article has none. */
record DictionaryDocument(String text) {
  static DictionaryDocument of(Article article) {
    String own = article.dictionary();
    return new DictionaryDocument(own == null ? PlsWriter.write(Lexicon.EMPTY) : own);
  }

  Lexicon lexicon() {
    return PlsReader.read(text);
  }

  String etag() {
    return Freshness.etag(text);
  }
}
