// What sounds, and what comes after it. Tells by events: "state" (plays or not), "passage" (another
// one is on), "moved" (another place in it), "speed", "paused", "stopped" (as was asked, detail: after
// what), "end" (of the article), "trouble" (detail: a sentence for people).

import { Deck } from "./deck.js";
import { offsetAt, secondsOf, sentenceAt } from "./places.js";
import { timeline, timelineNow } from "./timelines.js";

export class Playback extends EventTarget {
  playing = false;
  index = -1;
  passages;
  #deck;
  #times;
  #moves = 0;
  #stopAfter = null;
  #repeat = null;
  #ending = null;

  constructor(passages, parent) {
    super();
    this.passages = passages;
    this.#deck = new Deck(parent);
    this.#deck.addEventListener("over", () => this.#over());
    this.#deck.addEventListener("error", () => this.#failed());
    // The browser, a headset or another tab may pause, too.
    this.#deck.addEventListener("pause", () => this.#paused());
    this.#deck.addEventListener("seeked", () => this.#moved());
  }

  get passage() {
    return this.passages[this.index];
  }

  get count() {
    return this.passages.length;
  }

  get seconds() {
    return this.#deck.seconds;
  }

  /** Counts the listener's moves: what was asked for before another move is no longer wanted. */
  get moves() {
    return this.#moves;
  }

  /** Of the sound as it was made; a voice that speaks faster is not counted. */
  get speed() {
    return this.#deck.speed;
  }

  set speed(value) {
    this.#deck.speed = value;
    this.tell("speed");
  }

  /** From 0 to 1. */
  set volume(value) {
    this.#deck.volume = value;
  }

  /** "sentence", "passage" or null: where to stop, once. */
  set stopAfter(unit) {
    this.#stopAfter = unit;
    this.#setEnd();
  }

  /** "sentence", "passage", "article" or null: what to repeat. */
  set repeat(unit) {
    this.#repeat = unit;
    this.#setEnd();
    if (this.playing) this.#loadAhead();
  }

  /** The timeline of what is on; fails when it does not load. */
  timeline() {
    return timeline(this.#times);
  }

  /**
   * The passage's id and the offset in its text of the word that is heard, or is heard next; null
   * before the first play and after the end.
   */
  place() {
    if (this.index < 0) return null;
    const times = timelineNow(this.#times);
    return { id: this.passage.id, offset: times ? offsetAt(times.sentences, this.seconds) : 0 };
  }

  play() {
    if (this.index < 0) this.load(0);
    else if (this.#deck.failed) this.load(this.index, this.seconds);
    this.start();
  }

  pause() {
    this.#deck.pause();
    this.#paused();
  }

  /** Another passage, or another place of the same; it is silent until started. */
  load(index, seconds = 0) {
    this.#moves++;
    this.index = index;
    this.#times = this.passage.times;
    this.#deck.load(this.passage.sound, seconds);
    this.#setEnd();
    this.tell("passage");
  }

  seek(seconds) {
    this.#moves++;
    this.#deck.seconds = seconds;
    this.#moved();
  }

  async start() {
    const moves = this.#moves;
    this.playing = true;
    this.tell("state");
    try {
      await this.#deck.play();
      if (moves === this.#moves) this.#loadAhead();
    } catch (error) {
      // AbortError: a later press took over. Loading failures arrive as the deck's error.
      if (error.name === "NotAllowedError" && moves === this.#moves) {
        this.#rest();
        this.tell("trouble", "The browser did not let the sound start. Press Play once more.");
      }
    }
  }

  /**
   * Takes other addresses for the same text, by passage id, and goes on at the same word.
   */
  async readdress(fresh) {
    let moves;
    // Until the sound is where it was when its new times were asked for.
    do {
      moves = this.#moves;
      if (this.index >= 0) await timeline(fresh.get(this.passage.id).times).catch(() => {});
    } while (moves !== this.#moves);
    const place = this.place();
    for (const passage of this.passages) {
      const { sound, times } = fresh.get(passage.id);
      Object.assign(passage, { sound, times });
    }
    if (!place) return;
    const times = timelineNow(this.passage.times);
    this.load(this.index, times ? secondsOf(times.sentences, place.offset) : 0);
    if (this.playing) this.start();
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #moved() {
    this.#setEnd();
    this.tell("moved");
  }

  /** Tells the deck where the sentence or the passage ends. */
  #setEnd() {
    this.#ending = null;
    if (this.index < 0) return;
    const times = timelineNow(this.#times);
    if (!times) {
      const moves = this.#moves;
      const again = () => moves === this.#moves && this.#setEnd();
      this.timeline().then(again, () => {});
      return;
    }
    const { sentences, seconds } = times;
    const bySentence = this.#stopAfter === "sentence" || this.#repeat === "sentence";
    const sentence = sentences[sentenceAt(sentences, this.seconds)];
    const last = sentences.at(-1);
    if (bySentence && sentence) this.#ending = { ...sentence, last: sentence === last };
    if (this.#ending && !this.#ending.last) this.#deck.endAt(sentence.end);
    else this.#deck.endAt(seconds, seconds - (last?.end ?? 0));
  }

  #over() {
    if (!this.playing) return;
    const ending = this.#ending;
    const within = ending && !ending.last;
    if (this.#stopAfter === "sentence" || (this.#stopAfter === "passage" && !within)) {
      this.#stop(within ? ending.end : null);
    } else if (ending) {
      this.seek(ending.start);
      this.start();
    } else if (this.#following() >= 0) {
      this.load(this.#following());
      this.start();
    } else {
      this.#rest();
      this.#deck.pause();
      this.index = -1;
      this.tell("end");
    }
  }

  /** As was asked; the place is where the sound goes on: at those seconds, or the next passage. */
  #stop(seconds) {
    const unit = this.#stopAfter;
    this.#stopAfter = null;
    this.#rest();
    this.#deck.pause();
    if (seconds !== null) this.seek(seconds);
    else if (this.#following() >= 0) this.load(this.#following());
    else this.index = -1;
    this.tell("stopped", unit);
  }

  #loadAhead() {
    const next = this.passages[this.#following()];
    if (!next) return;
    this.#deck.loadAhead(next.sound);
    timeline(next.times).catch(() => {});
  }

  /** The index of what comes after this passage, or -1. */
  #following() {
    if (this.#repeat === "passage") return this.index;
    if (this.index + 1 < this.count) return this.index + 1;
    return this.#repeat === "article" ? 0 : -1;
  }

  #failed() {
    if (this.index < 0) return;
    this.#rest();
    this.tell(
      "trouble",
      `The sound of paragraph ${this.passage.number} did not load. ` +
        "Check the connection, then press Play to try again.",
    );
  }

  #paused() {
    if (!this.playing || !this.#deck.resting) return;
    this.#rest();
    this.tell("paused");
  }

  #rest() {
    this.playing = false;
    this.tell("state");
  }
}
