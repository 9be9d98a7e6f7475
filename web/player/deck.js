// Two audio elements that take turns: while one sounds, the other loads what comes next. Tells by
// "over" that the sound came to where it was to end, in time for the other to begin.

import { StartDelay } from "./delay.js";

/** Times of the sound come several times a second; a timer is set only within the next second. */
const NEAR = 1;

/** A timer that rings this much too early, in seconds, because the sound stalled, is set anew. */
const STALLED = 0.05;

export class Deck extends EventTarget {
  #sounding;
  #waiting;
  #delay = new StartDelay();
  #end = null;
  #timer = 0;

  constructor(parent) {
    super();
    this.#sounding = this.#make(parent);
    this.#waiting = this.#make(parent);
  }

  #make(parent) {
    const audio = document.createElement("audio");
    audio.hidden = true;
    audio.preload = "none";
    audio.preservesPitch = true;
    for (const type of ["play", "pause", "error", "seeked"]) {
      this.#hear(audio, type, () => this.dispatchEvent(new Event(type)));
    }
    for (const type of ["playing", "timeupdate", "seeked", "ratechange"]) {
      this.#hear(audio, type, () => this.#setTimer());
    }
    this.#hear(audio, "timeupdate", () => this.#delay.observe(audio));
    this.#hear(audio, "ended", () => this.#over());
    parent.append(audio);
    return audio;
  }

  #hear(audio, type, handler) {
    audio.addEventListener(type, () => {
      if (audio === this.#sounding) handler();
    });
  }

  get seconds() {
    return this.#sounding.currentTime;
  }

  set seconds(value) {
    this.#sounding.currentTime = value;
  }

  /** Paused by someone, rather than at its end or by a failure. */
  get resting() {
    return this.#sounding.paused && !this.#sounding.ended && !this.failed;
  }

  get failed() {
    return this.#sounding.error !== null;
  }

  get speed() {
    return this.#sounding.playbackRate;
  }

  set speed(value) {
    for (const audio of [this.#sounding, this.#waiting]) {
      // Loading sets the rate back to the default.
      audio.defaultPlaybackRate = value;
      audio.playbackRate = value;
    }
  }

  /** From 0, silence, to 1, the sound as it was made. */
  set volume(value) {
    for (const audio of [this.#sounding, this.#waiting]) audio.volume = value;
  }

  /**
   * Says where the sound is to end, in its seconds, and how long it is silent before that: so much
   * earlier the next may be started. Null is the end of the file.
   */
  endAt(seconds, silence = 0) {
    this.#end = seconds === null ? null : { seconds, silence };
    this.#setTimer();
  }

  #setTimer() {
    clearTimeout(this.#timer);
    if (!this.#end || this.#sounding.paused) return;
    const left = this.#secondsLeft();
    if (left < NEAR) this.#timer = setTimeout(() => this.#ring(), left * 1000);
  }

  #ring() {
    if (this.#secondsLeft() > STALLED) this.#setTimer();
    else if (!this.#sounding.paused) this.#over();
  }

  /** Seconds of the clock until the next sound has to be started. */
  #secondsLeft() {
    const { seconds, silence } = this.#end;
    const { currentTime, playbackRate } = this.#sounding;
    const left = (seconds - currentTime) / playbackRate;
    return left - Math.min(this.#delay.seconds, silence / playbackRate);
  }

  #over() {
    clearTimeout(this.#timer);
    this.#end = null;
    this.dispatchEvent(new Event("over"));
  }

  /** Puts the address on; uses what was loaded ahead when it is the same. */
  load(address, seconds = 0) {
    this.endAt(null);
    if (holds(this.#waiting, address)) {
      this.#sounding.pause();
      [this.#sounding, this.#waiting] = [this.#waiting, this.#sounding];
    } else if (!holds(this.#sounding, address)) {
      this.#sounding.pause();
      this.#sounding.src = address;
    }
    rewind(this.#sounding, seconds);
  }

  loadAhead(address) {
    if (holds(this.#waiting, address)) return rewind(this.#waiting, 0);
    this.#waiting.preload = "auto";
    this.#waiting.src = address;
  }

  play() {
    this.#delay.begin(this.#sounding);
    return this.#sounding.play();
  }

  pause() {
    this.#sounding.pause();
  }
}

function holds(audio, address) {
  return audio.getAttribute("src") === address && !audio.error;
}

/** Even a seek to where the sound stands costs time. */
function rewind(audio, seconds) {
  if (audio.currentTime !== seconds) audio.currentTime = seconds;
}
