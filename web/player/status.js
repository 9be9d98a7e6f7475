// The one live region. It speaks of what the sound itself cannot tell, never of text or time.

export class Status {
  #element;

  constructor(element) {
    this.#element = element;
  }

  say(text) {
    this.#element.classList.remove("trouble");
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
