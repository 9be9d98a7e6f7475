// Two audio elements that take turns: while one sounds, the other loads what comes next.

export class Deck extends EventTarget {
  #sounding;
  #waiting;

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
    for (const type of ["play", "pause", "ended", "error", "seeked"]) {
      audio.addEventListener(type, () => {
        if (audio === this.#sounding) this.dispatchEvent(new Event(type));
      });
    }
    parent.append(audio);
    return audio;
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

  /** Puts the address on; uses what was loaded ahead when it is the same. */
  load(address, seconds = 0) {
    const before = this.#sounding;
    if (this.#waiting.getAttribute("src") === address && !this.#waiting.error) {
      [this.#sounding, this.#waiting] = [this.#waiting, before];
    } else {
      this.#sounding.src = address;
    }
    before.pause();
    this.#sounding.currentTime = seconds;
  }

  loadAhead(address) {
    if (this.#waiting.getAttribute("src") === address && !this.#waiting.error) return;
    this.#waiting.preload = "auto";
    this.#waiting.src = address;
  }

  play() {
    return this.#sounding.play();
  }

  pause() {
    this.#sounding.pause();
  }
}
