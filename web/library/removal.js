// Removes an article at once; what stands in its place puts it back.

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
  if (focused) (after.querySelector("[data-remove] button") ?? after.querySelector("button")).focus();
}

export function bindRemoval(list, notice) {
  list.element.addEventListener("submit", async (event) => {
    if (!event.target.matches("[data-remove]")) return;
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
    await ask(address, { method: "DELETE" });
    const stand = standIn(title, address);
    stand.querySelector("button").addEventListener("click", async () => {
      try {
        await ask(`${address}/undelete`, { method: "POST" });
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
