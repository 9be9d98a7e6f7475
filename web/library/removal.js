// Removes an article at once, and keeps it on this page so that it can be put back.

import { ask } from "./server.js";

/** Stands in the place of a removed article. */
function standIn(title, address) {
  const item = document.createElement("li");
  item.dataset.removed = address;
  const text = document.createElement("p");
  text.textContent = `Removed: ${title}`;
  const undo = document.createElement("button");
  undo.type = "button";
  undo.textContent = "Undo";
  undo.ariaLabel = `Undo removing ${title}`;
  item.append(text, undo);
  return item;
}

/** One thing stands where another stood; the focus, if it was there, goes with it. */
function exchange(before, after) {
  const focused = before.contains(document.activeElement);
  before.replaceWith(after);
  if (focused) after.querySelector("button").focus();
}

export function bindRemoval(list, notice) {
  list.element.addEventListener("submit", async (event) => {
    event.preventDefault();
    const item = event.target.closest("li");
    if (item.dataset.leaving) return;
    item.dataset.leaving = "true";
    try {
      await remove(item);
    } catch (error) {
      notice.trouble(error.message);
    } finally {
      delete item.dataset.leaving;
    }
  });

  async function remove(item) {
    const link = item.querySelector("a");
    const address = link.getAttribute("href");
    const title = link.textContent;
    const article = await (await ask(`${address}.json`)).text();
    await ask(address, { method: "DELETE" });
    const stand = standIn(title, address);
    stand.querySelector("button").addEventListener("click", async () => {
      try {
        await ask(`${address}?added=${encodeURIComponent(item.dataset.added)}`, {
          method: "PUT",
          body: article,
          headers: { "Content-Type": "application/json" },
        });
        exchange(stand, item);
        notice.sayOnly(`Put back: ${title}`);
      } catch (error) {
        notice.trouble(error.message);
      }
    });
    exchange(item, stand);
    notice.sayOnly(`Removed: ${title}`);
  }
}
