/**
 * What outlives a request: {@link dev.lectern.store.ArticleStore}, {@link
 * dev.lectern.store.FeedStore} and the disposable {@link dev.lectern.store.AudioCache}.
 */
@NullMarked
package dev.lectern.store;

import org.jspecify.annotations.NullMarked;
