// Where the reading is and how it moves. Tells by events: "state" (playing or not), "passage",
// "skip" (the listener moved), "speed", "end", "trouble" (detail: a sentence for people).

import { Deck } from "./deck.js";
import { offsetAt, secondsOf } from "./places.js";
import { lastStarted, timeline, timelineNow } from "./timelines.js";

/** This far into a sentence "previous" means its start, in seconds: as on a music player. */
const RESTART_AFTER = 1.5;

export class Transport extends EventTarget {
  playing = false;
  index = -1;
  #deck;
  #passages;
  #moves = 0;

  constructor(passages, parent) {
    super();
    this.#passages = passages;
    this.#deck = new Deck(parent);
    this.#deck.addEventListener("ended", () => this.#ended());
    this.#deck.addEventListener("error", () => this.#failed());
    // The browser, a headset or another tab may pause, too.
    this.#deck.addEventListener("pause", () => this.#paused());
    this.#deck.addEventListener("seeked", () => this.#tell("moved"));
  }

  get passage() {
    return this.#passages[this.index];
  }

  get count() {
    return this.#passages.length;
  }

  get seconds() {
    return this.#deck.seconds;
  }

  get speed() {
    return this.#deck.speed;
  }

  set speed(value) {
    this.#deck.speed = value;
    this.#tell("speed");
  }

  /** From 0 to 1. */
  set volume(value) {
    this.#deck.volume = value;
  }

  /**
   * The passage's id and the offset in its text of the word that is heard, or is heard next; null
   * before the first play and after the end.
   */
  place() {
    if (this.index < 0) return null;
    const times = timelineNow(this.passage.times);
    return { id: this.passage.id, offset: times ? offsetAt(times.sentences, this.seconds) : 0 };
  }

  /**
   * Sets the place, in silence, to the word at that offset; plays on from there if it plays.
   * Answers false when the article has no such passage, or the listener moved meanwhile.
   */
  async goTo(id, offset = 0) {
    const index = this.#passages.findIndex((passage) => passage.id === id);
    if (index < 0) return false;
    const moves = this.#moves;
    const { sentences } = await timeline(this.#passages[index].times).catch(() => ({ sentences: [] }));
    if (moves !== this.#moves) return false;
    const playing = this.playing;
    this.#load(index, secondsOf(sentences, offset));
    if (playing) this.#start();
    return true;
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  play() {
    if (this.index < 0) this.#load(0);
    else if (this.#deck.failed) this.#load(this.index, this.#deck.seconds);
    this.#start();
  }

  pause() {
    this.#deck.pause();
    this.#paused();
  }

  playPassage(index) {
    if (index !== this.index) this.#load(index);
    else if (this.playing) return this.pause();
    return this.play();
  }

  nextPassage() {
    this.#skipTo(Math.min(this.index + 1, this.count - 1));
  }

  previousPassage() {
    this.#skipTo(Math.max(this.index - 1, 0));
  }

  async nextSentence() {
    const found = await this.#sentences();
    if (!found) return;
    const next = found.sentences[found.current + 1];
    if (next) this.#seek(next.start, found.current + 2, found.sentences.length);
    else this.nextPassage();
  }

  async previousSentence() {
    const found = await this.#sentences();
    if (!found) return;
    const { sentences, current } = found;
    const into = this.#deck.seconds - (sentences[current]?.start ?? 0);
    const target = into > RESTART_AFTER ? current : current - 1;
    if (target >= 0) this.#seek(sentences[target].start, target + 1, sentences.length);
    else if (this.index > 0) await this.#lastSentenceOf(this.index - 1);
    else this.#skipTo(0);
  }

  /** Takes the sound's new addresses and goes on at the start of the passage. */
  reload() {
    if (this.index < 0) return;
    const playing = this.playing;
    this.#load(this.index);
    if (playing) this.#start();
  }

  async #sentences() {
    if (this.index < 0) this.#load(0);
    const moves = this.#moves;
    try {
      const { sentences } = await timeline(this.passage.times);
      if (moves !== this.#moves) return null;
      return { sentences, current: Math.max(0, lastStarted(sentences, this.#deck.seconds)) };
    } catch {
      const place = `paragraph ${this.passage.number}`;
      this.#tell(
        "trouble",
        `The sentences of ${place} did not load. Use Next paragraph, or try again.`,
      );
      return null;
    }
  }

  async #lastSentenceOf(index) {
    const moves = this.#moves;
    let start = 0;
    try {
      start = (await timeline(this.#passages[index].times)).sentences.at(-1)?.start ?? 0;
    } catch {
      // The start of the passage is the next best place.
    }
    if (moves === this.#moves) this.#skipTo(index, start);
  }

  #seek(seconds, number, count) {
    this.#moves++;
    this.#deck.seconds = seconds;
    // While it plays, the sound says where it is.
    if (!this.playing) this.#tell("skip", `Sentence ${number} of ${count}`);
  }

  #skipTo(index, seconds = 0) {
    const playing = this.playing;
    this.#load(index, seconds);
    this.#tell("skip", `Paragraph ${index + 1} of ${this.count}`);
    if (playing) this.#start();
  }

  #load(index, seconds = 0) {
    this.#moves++;
    this.index = index;
    this.#deck.load(this.passage.sound, seconds);
    timeline(this.passage.times).catch(() => {});
    this.#tell("passage");
  }

  async #start() {
    const moves = this.#moves;
    this.playing = true;
    this.#tell("state");
    try {
      await this.#deck.play();
      const next = this.#passages[this.index + 1];
      if (next && moves === this.#moves) {
        this.#deck.loadAhead(next.sound);
        timeline(next.times).catch(() => {});
      }
    } catch (error) {
      // AbortError: a later press took over. Loading failures arrive as the deck's error.
      if (error.name === "NotAllowedError" && moves === this.#moves) {
        this.#stop();
        this.#tell("trouble", "The browser did not let the sound start. Press Play once more.");
      }
    }
  }

  #ended() {
    if (this.index + 1 < this.count) {
      this.#load(this.index + 1);
      this.#start();
      return;
    }
    this.#stop();
    this.index = -1;
    this.#tell("end");
  }

  #failed() {
    if (this.index < 0) return;
    this.#stop();
    this.#tell(
      "trouble",
      `The sound of paragraph ${this.passage.number} did not load. ` +
        "Check the connection, then press Play to try again.",
    );
  }

  #paused() {
    if (!this.playing || !this.#deck.resting) return;
    this.#stop();
    this.#tell("paused");
  }

  #stop() {
    this.playing = false;
    this.#tell("state");
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
