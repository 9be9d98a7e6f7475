// Adds one article at a time, and says how it goes.

import { ask } from "./server.js";

const LARGEST = 10 * 2 ** 20;

export class Adding {
  #list;
  #notice;
  #busy = false;

  constructor(list, notice) {
    this.#list = list;
    this.#notice = notice;
  }

  /**
   * Sends what the reader gave; answers whether it was added.
   * @param {FormData} given with a text, an address or a file
   * @param {(words: string) => void} refuse is told why not
   */
  async add(given, refuse) {
    if (this.#busy) {
      this.#notice.say("Still adding…");
      return false;
    }
    if (given.get("file")?.size > LARGEST) {
      refuse("The file is larger than 10 MB. Choose a smaller one, or paste a part of its text.");
      return false;
    }
    this.#busy = true;
    this.#notice.say("Adding…");
    try {
      const article = await (await ask("/articles", { method: "POST", body: given })).json();
      const known = article.version > 1 || this.#list.has(article.address);
      await this.#list.refresh();
      this.#notice.say(
        known
          ? `Brought up to date: ${article.title}. It was in the list before.`
          : `Added: ${article.title}. It is the first in the list.`,
        article,
      );
      return true;
    } catch (error) {
      refuse(error.message);
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
