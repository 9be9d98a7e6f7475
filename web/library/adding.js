// Adds one article at a time, and says how it goes.

import { ask } from "./server.js";

const LARGEST = 10 * 2 ** 20;

function added({ title, count }, known) {
  if (known) return `Brought up to date: ${title}. It was in the list before.`;
  if (count > 1) return `Added: a book in ${count} articles. ${title} is the first in the list.`;
  return `Added: ${title}. It is the first in the list.`;
}

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
      this.#notice.say(added(article, known), article);
      return true;
    } catch (error) {
      refuse(error.message);
      return false;
    } finally {
      this.#busy = false;
    }
  }
}
