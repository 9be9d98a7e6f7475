// The voice and rate in which the server speaks: another comes by its page's addresses, so that
// focus, place and scroll stay.

import { addresses } from "./passages.js";

export class Delivery {
  #passages;
  #transport;
  #changes = Promise.resolve();

  constructor(passages, transport, { voice, rate }) {
    this.#passages = passages;
    this.#transport = transport;
    this.voice = voice;
    /** As the page was asked for; its files keep this rate. */
    this.pageRate = rate;
    this.rate = rate;
  }

  /**
   * Goes on in another voice or rate, or both; answers the page of the voice, or null when nothing
   * is new. Fails when it does not load, and then all stays. Changes wait for each other.
   */
  change(wanted) {
    const change = this.#changes.then(() => this.#take(wanted));
    this.#changes = change.catch(() => {});
    return change;
  }

  /** Goes on as the reading settings now have it. Fails when it does not load. */
  renew() {
    return this.change({ settings: true });
  }

  async #take({ voice = this.voice, rate = this.rate, settings = false }) {
    const otherFiles = settings || voice !== this.voice;
    if (!otherFiles && rate === this.rate) return null;
    const page = await fetchPage(voice, this.pageRate);
    const spoken = rate === this.pageRate ? page : await fetchPage(voice, rate);
    await this.#transport.readdress(addresses(spoken));
    Object.assign(this, { voice, rate });
    if (otherFiles) this.#showFiles(page);
    return page;
  }

  #showFiles(page) {
    const fresh = addresses(page);
    for (const passage of this.#passages) {
      const { files } = fresh.get(passage.id);
      passage.files.replaceWith(files);
      passage.files = files;
    }
    for (const slot of [
      "#the_listening ul.downloads",
      "#the_form_voice",
      "[data-times]",
      "[data-sound-bytes]",
    ]) {
      document.querySelector(slot).replaceWith(page.querySelector(slot));
    }
  }
}

/** The page that is open, as another voice and rate would have it. */
async function fetchPage(voice, rate) {
  const address = new URL(location.href);
  address.searchParams.set("voice", voice);
  address.searchParams.set("rate", rate);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
