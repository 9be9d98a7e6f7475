// The reader's choice to keep this article on this device: one button, whose name says what it
// will do, and beside it what is kept.

import { keepArticle } from "./keeping.js";
import { alone, recordOf, removeArticle, removeBroken } from "./kept.js";
import { size } from "./size.js";

export async function offerKeeping(box, status) {
  const button = box.querySelector("button");
  const state = box.querySelector("[data-kept]");
  const all = box.querySelector("[data-all-kept]");
  const id = location.pathname.split("/").at(-1);
  let record = null;
  let stop = null;
  const refreshing = new AbortController();

  function show() {
    const asShown = record && same(record, rendition());
    if (stop) {
      button.textContent = "Stop keeping";
    } else if (!record) {
      button.textContent = "Keep this article on this device";
      state.textContent = "";
    } else if (asShown) {
      button.textContent = "Remove from this device";
      state.textContent = `Kept on this device, ${size(record.bytes)}.`;
    } else {
      button.textContent = "Keep this voice and rate instead";
      state.textContent = `Kept on this device in another voice or rate, ${size(record.bytes)}.`;
    }
    box.querySelector("[data-sound-bytes]").hidden = stop || asShown;
    all.hidden = !record;
  }

  async function keep() {
    stop = new AbortController();
    show();
    status.say("Keeping this article…");
    try {
      await requireRoom(Number(box.querySelector("[data-sound-bytes]").dataset.soundBytes));
      await navigator.serviceWorker.register("/worker.js");
      const progress = (number, count) => {
        state.textContent = `Keeping paragraph ${number} of ${count}.`;
      };
      record = await keepArticle(id, rendition(), progress, stop.signal);
      status.say(`Kept: ${size(record.bytes)} on this device`);
    } catch (error) {
      if (stop.signal.aborted) status.say("Stopped keeping this article");
      else status.trouble(trouble(error));
    }
    stop = null;
    show();
  }

  async function remove() {
    refreshing.abort();
    await alone(id, () => removeArticle(id));
    record = null;
    show();
    status.say("Removed from this device");
  }

  function press({ detail }) {
    // The second click of a double click would undo the first.
    if (detail > 1) return;
    if (stop) stop.abort();
    else if (record && same(record, rendition())) remove();
    else keep();
  }

  try {
    await removeBroken();
    record = await recordOf(id);
  } catch {
    // This browser forbids to store anything here.
    box.hidden = true;
    return;
  }
  // Another voice puts its own size in place.
  new MutationObserver(show).observe(box.querySelector("#the_keep_note"), { childList: true });
  button.addEventListener("click", press);
  button.disabled = false;
  show();
  if (record) refresh();

  /** The copy follows the article, in the background; without a connection it stays as it is. */
  async function refresh() {
    try {
      record = await keepArticle(id, record, () => {}, refreshing.signal);
      show();
    } catch {
      // The next visit tries again.
    }
  }
}

/** The voice and the rate that the page is in, by its links. */
function rendition() {
  const link = document.querySelector("#the_listening .downloads a");
  const query = new URL(link.href).searchParams;
  return { voice: query.get("voice"), rate: Number(query.get("rate")) };
}

const same = (one, other) => one.voice === other.voice && one.rate === other.rate;

async function requireRoom(bytes) {
  // Without this promise a browser may clear what is kept when it needs room.
  await navigator.storage.persist();
  const { quota, usage } = await navigator.storage.estimate();
  if (quota - usage < bytes) throw new DOMException("No room", "QuotaExceededError");
}

function trouble({ name }) {
  return name === "QuotaExceededError"
    ? "Not kept: this device has no room for it. Remove another kept article, then try again."
    : "Not kept: it did not load. Check the connection, then press Keep again.";
}
