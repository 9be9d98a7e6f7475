// The list of articles, brought up to the server's without moving what is there.

import { ask } from "./server.js";

function address(item) {
  return item.querySelector("a").getAttribute("href");
}

export class ArticleList {
  #section;

  constructor(section) {
    this.#section = section;
  }

  get element() {
    return this.#section.querySelector("[data-articles]");
  }

  has(article) {
    return this.#items().has(article);
  }

  /** Puts in what is new. Items that stay keep their elements, so the focus stays with them. */
  async refresh() {
    const answer = await ask("/", { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const present = this.#items();
    const listed = page.querySelectorAll("[data-articles] > li");
    let next = null;
    for (const fresh of [...listed].reverse()) {
      const item = present.get(address(fresh));
      if (item) rename(item, fresh);
      else this.#insert(fresh, next);
      next = item ?? fresh;
    }
    this.element.hidden = !this.element.children.length;
    this.#section.querySelector("[data-empty]").hidden = !this.element.hidden;
  }

  #insert(fresh, next) {
    this.element.querySelector(`[data-removed="${address(fresh)}"]`)?.remove();
    this.element.insertBefore(fresh, next);
  }

  /** By address; what stands for a removed article is none. */
  #items() {
    const items = this.element.querySelectorAll(":scope > li:not([data-removed])");
    return new Map([...items].map((item) => [address(item), item]));
  }
}

/** Two articles of one title are told apart by numbers, which a third may change. */
function rename(item, fresh) {
  item.querySelector("a").textContent = fresh.querySelector("a").textContent;
  const named = fresh.querySelectorAll("button");
  item.querySelectorAll("button").forEach((button, i) => (button.ariaLabel = named[i].ariaLabel));
}
