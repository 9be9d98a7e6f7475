package dev.lectern.http;

import dev.lectern.article.document.DocumentReader;
import dev.lectern.article.extract.Extractor;
import dev.lectern.article.fetch.Fetcher;
import dev.lectern.feed.Following;
import dev.lectern.narration.Narrator;
import dev.lectern.speech.VoiceCatalog;
import dev.lectern.store.ArticleStore;

/** What the handlers work with. */
public record Service(
    ArticleStore store,
    Narrator narrator,
    VoiceCatalog voices,
    Extractor extractor,
    DocumentReader documents,
    Fetcher fetcher,
    Following following) {}
