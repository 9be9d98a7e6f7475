// Between moments of a passage's sound and places in its text, by its timeline.

import { lastStarted } from "./timelines.js";

/** The offset of the word that is heard at that time, or heard next. */
export function offsetAt(sentences, seconds) {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words[Math.max(0, lastStarted(words, seconds))]?.from ?? 0;
}

/** When the word at that offset begins; a place between words belongs to the word before it. */
export function secondsOf(sentences, offset) {
  const words = sentences.flatMap((sentence) => sentence.words);
  return (words.findLast((word) => word.from <= offset) ?? words[0])?.start ?? 0;
}

/** The index of the sentence that is heard at that time. */
export function sentenceAt(sentences, seconds) {
  return Math.max(0, lastStarted(sentences, seconds));
}

/** The index of the sentence that holds that offset; a place between two belongs to the first. */
export function sentenceOf(sentences, offset) {
  return Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.from <= offset),
  );
}
