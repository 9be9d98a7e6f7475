// How the listener moves through the article: by sentence, paragraph, heading, or to a place. Tells
// by "skip" (detail: a sentence for people) where that led.

import { secondsOf, sentenceAt, sentenceOf } from "./places.js";
import { Playback } from "./playback.js";
import { timeline } from "./timelines.js";

/** This far into a sentence "previous" means its start, in seconds: as on a music player. */
const RESTART_AFTER = 1.5;

export class Transport extends Playback {
  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  playPassage(index) {
    if (index !== this.index) this.load(index);
    else if (this.playing) return this.pause();
    return this.play();
  }

  nextPassage() {
    if (this.index + 1 < this.count) this.#skipTo(this.index + 1);
    else this.tell("skip", "No paragraph after this one");
  }

  previousPassage() {
    this.#skipTo(Math.max(this.index - 1, 0));
  }

  nextHeading() {
    const index = this.passages.findIndex(({ heading }, at) => heading && at > this.index);
    if (index >= 0) this.#skipTo(index);
    else this.tell("skip", "No heading after this one");
  }

  previousHeading() {
    const index = this.passages.findLastIndex(({ heading }, at) => heading && at < this.index);
    if (index >= 0) this.#skipTo(index);
    else this.tell("skip", "No heading before this one");
  }

  async nextSentence() {
    const sentences = await this.#sentences();
    if (!sentences) return;
    const next = sentenceAt(sentences, this.seconds) + 1;
    if (next < sentences.length) this.#skipWithin(sentences, next);
    else if (this.index + 1 < this.count) this.#skipTo(this.index + 1);
    else this.tell("skip", "No sentence after this one");
  }

  async previousSentence() {
    const sentences = await this.#sentences();
    if (!sentences) return;
    const current = sentenceAt(sentences, this.seconds);
    const into = this.seconds - (sentences[current]?.start ?? 0);
    const target = into > RESTART_AFTER ? current : current - 1;
    if (target >= 0) this.#skipWithin(sentences, target);
    else if (this.index > 0) await this.#lastSentenceOf(this.index - 1);
    else this.#skipTo(0);
  }

  /**
   * Sets the place, in silence, to the word at that offset; plays on from there if it plays.
   * Answers false when the article has no such passage, or the listener moved meanwhile.
   */
  async goTo(id, offset = 0) {
    const index = this.passages.findIndex((passage) => passage.id === id);
    if (index < 0) return false;
    const { moves } = this;
    let address;
    let times;
    // Until it has the times of the sound that is to be heard: another may have come meanwhile.
    do {
      address = this.passages[index].times;
      // The start of the passage is the next best place.
      times = await timeline(address).catch(() => null);
      if (moves !== this.moves) return false;
    } while (address !== this.passages[index].times);
    this.#put(index, times ? secondsOf(times.sentences, offset) : 0);
    return true;
  }

  /** Goes to the start of the sentence that holds this offset of the passage's text. */
  async goToSentence(index, offset) {
    const sentences = await this.#sentences(index);
    if (!sentences) return;
    const target = sentenceOf(sentences, offset);
    this.#put(index, sentences[target]?.start);
    if (this.playing) return;
    const sentence = `sentence ${target + 1} of ${sentences.length}`;
    this.tell("skip", `Paragraph ${index + 1}, ${sentence}`);
  }

  /** Those of a passage; null when they do not load, or the listener moved meanwhile. */
  async #sentences(index = Math.max(this.index, 0)) {
    const { moves } = this;
    try {
      const here = index === this.index;
      const { sentences } = await (here ? this.timeline() : timeline(this.passages[index].times));
      return moves === this.moves ? sentences : null;
    } catch {
      this.tell(
        "trouble",
        `The sentences of paragraph ${index + 1} did not load. Use Next paragraph, or try again.`,
      );
      return null;
    }
  }

  async #lastSentenceOf(index) {
    const { moves } = this;
    // The start of the passage is the next best place.
    const times = await timeline(this.passages[index].times).catch(() => null);
    if (moves === this.moves) this.#skipTo(index, times?.sentences.at(-1)?.start);
  }

  #skipWithin(sentences, index) {
    if (this.index < 0) this.load(0);
    this.seek(sentences[index].start);
    // While it plays, the sound says where it is.
    if (!this.playing) this.tell("skip", `Sentence ${index + 1} of ${sentences.length}`);
  }

  #skipTo(index, seconds = 0) {
    this.#put(index, seconds);
    this.tell("skip", `Paragraph ${index + 1} of ${this.count}`);
  }

  #put(index, seconds) {
    this.load(index, seconds);
    if (this.playing) this.start();
  }
}
