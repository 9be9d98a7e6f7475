// How long a sound that is loaded takes from the call to play until it is heard, as measured.

/** What to expect before the first was measured, in seconds. */
const FIRST_GUESS = 0.03;

/** A longer wait was the network's, and says nothing about the next one. */
const LONGEST = 0.25;

export class StartDelay {
  seconds = FIRST_GUESS;
  #begun = null;

  /** To be called with play. */
  begin(audio) {
    const ready = audio.paused && audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
    this.#begun = ready ? { at: performance.now(), from: audio.currentTime } : null;
  }

  /** To be called when the time has gone on. */
  observe(audio) {
    const heard = (audio.currentTime - (this.#begun?.from ?? 0)) / audio.playbackRate;
    if (!this.#begun || audio.paused || heard <= 0) return;
    const delay = (performance.now() - this.#begun.at) / 1000 - heard;
    this.#begun = null;
    if (delay >= 0 && delay <= LONGEST) this.seconds = (this.seconds + delay) / 2;
  }
}
