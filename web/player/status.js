// The one live region. It speaks of what the sound itself cannot tell, never of text or time.

export class Status {
  #element;

  constructor(element) {
    this.#element = element;
  }

  say(text) {
    this.#element.classList.remove("trouble");
    // Live only from now on: a screen reader would say what stands here as the page opens, and an
    // empty region it would call "statusbar".
    this.#element.ariaLive = "polite";
    // The same words twice are no change to a screen reader: a no-break space makes them one.
    const same = this.#element.textContent === text;
    this.#element.textContent = same ? `${text}\u00a0` : text;
  }

  /** A failure, in words and with the next step; also shown to the eye. */
  trouble(text) {
    this.say(text);
    this.#element.classList.add("trouble");
  }
}
