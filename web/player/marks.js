// The marks on what is heard: the word, its sentence, its paragraph; each as the reader wants it.

import { Highlighter } from "./highlight.js";
import { keepChecked } from "./memory.js";

export class Marks {
  #sentence = new Highlighter("spoken-sentence", 0);
  #word = new Highlighter("spoken-word", 1);
  #wanted = {};
  #place = {};

  constructor(bar) {
    for (const part of ["word", "sentence", "paragraph"]) {
      const box = bar.querySelector(`#the_${part}_mark`);
      this.#wanted[part] = box;
      keepChecked(box);
      box.addEventListener("change", () => this.#paint());
    }
  }

  /** Marks the passage's element, and the ranges of a sentence and a word in it; null for none. */
  show(element, sentence = null, word = null) {
    // Taking the class away and back again would be a change to assistive technology.
    if (element !== this.#place.element) this.#place.element?.classList.remove("current");
    this.#place = { element, sentence, word };
    this.#paint();
  }

  #paint() {
    const { element, sentence, word } = this.#place;
    element?.classList.toggle("current", this.#wanted.paragraph.checked);
    this.#sentence.show(this.#wanted.sentence.checked ? sentence : null);
    this.#word.show(this.#wanted.word.checked ? word : null);
  }
}
