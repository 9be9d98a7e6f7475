// Finds the word that is heard and tells the marks and the scrolling of it.

import { Marks } from "./marks.js";
import { rangeOf } from "./offsets.js";
import { Scroller } from "./scroller.js";
import { lastStarted, timeline } from "./timelines.js";

/** A mark comes at most this early, in seconds of sound, however fast that plays. */
const MOST_AHEAD = 0.04;

export class Follower {
  #transport;
  #complain;
  #complained = false;
  #marks;
  #scroller;
  #passage;
  #times = null;
  #word = null;
  #playing = false;
  #seconds = 0;
  #frame = 0;

  constructor(transport, bar, complain) {
    this.#transport = transport;
    this.#complain = complain;
    this.#marks = new Marks(bar);
    this.#scroller = new Scroller(bar);
    transport.addEventListener("skip", () => this.#scroller.follow());
  }

  /** Brings the marks to where the transport is, and keeps them there while that plays. */
  show() {
    const { passage, playing } = this.#transport;
    if (passage !== this.#passage || passage?.times !== this.#times?.address) this.#turnTo(passage);
    cancelAnimationFrame(this.#frame);
    if (playing) this.#run();
    else this.#mark(this.#transport.seconds);
    if (playing && !this.#playing) this.#scroller.follow();
    this.#playing = playing;
  }

  /**
   * A mark stays for a whole frame, which at great speed is several hundredths of a second of
   * sound: it is put where the sound will be in the middle of that frame.
   */
  #run() {
    const { seconds } = this.#transport;
    const ahead = (seconds - this.#seconds) / 2;
    this.#seconds = seconds;
    this.#mark(seconds + Math.min(Math.max(ahead, 0), MOST_AHEAD));
    this.#frame = requestAnimationFrame(() => this.#run());
  }

  #turnTo(passage) {
    this.#passage = passage;
    this.#times = passage ? { address: passage.times, sentences: [] } : null;
    this.#forget();
    this.#scroller.at(passage ? rangeOf(passage.element, 0, 1) : null);
    if (!passage) return;
    const times = this.#times;
    timeline(passage.times).then(
      ({ sentences }) => {
        times.sentences = sentences;
        this.show();
      },
      () => this.#failed(),
    );
  }

  #failed() {
    if (this.#complained) return;
    this.#complained = true;
    this.#complain("Words cannot be marked now; the sound plays on. Reload the page to try again.");
  }

  #mark(seconds) {
    if (!this.#times) return;
    const { sentences } = this.#times;
    const sentence = sentences[lastStarted(sentences, seconds)];
    const word = sentence?.words[lastStarted(sentence.words, seconds)];
    if (!word || seconds >= sentence.end) {
      if (this.#word) this.#forget();
    } else if (word !== this.#word) {
      this.#word = word;
      const { element } = this.#passage;
      const range = rangeOf(element, word.from, word.to);
      this.#marks.show(element, rangeOf(element, sentence.from, sentence.to), range);
      // An announcement stands for nothing on the page: the view stays.
      if (range) this.#scroller.at(range);
    }
  }

  /** Between two sentences the paragraph alone stays marked. */
  #forget() {
    this.#word = null;
    this.#marks.show(this.#passage?.element);
  }
}
