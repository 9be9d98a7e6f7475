// What became of the reader's last request: the page's live region, and a link beside it.

import { Status } from "../player/status.js";

export class Notice {
  #box;
  #link;
  #status;

  constructor(box) {
    this.#box = box;
    this.#link = box.querySelector("[data-read]");
    this.#status = new Status(box.querySelector("[data-status]"));
    box.hidden = false;
  }

  /** Shows and says it; with an article, a link to it stands beside. */
  say(text, article) {
    this.#show(article);
    this.#status.say(text);
  }

  /** A failure, shown here. */
  trouble(text) {
    this.#show();
    this.#status.trouble(text);
  }

  /** What the page shows in its own place, and what is only said here. */
  sayOnly(text) {
    this.#show();
    this.#box.classList.remove("told");
    this.#status.say(text);
  }

  #show(article) {
    this.#box.classList.add("told");
    this.#link.hidden = !article;
    if (article) {
      this.#link.href = article.address;
      this.#link.textContent = `Read “${article.title}”`;
    } else {
      this.#link.removeAttribute("href");
    }
  }
}
