// The parts page with scripts: a choice is kept without leaving the page, and nothing on it moves.

import { ask } from "./library/server.js";
import { Status } from "./player/status.js";

const form = document.querySelector("#the_parts");
const box = document.querySelector("[data-notice]");
const status = new Status(box.querySelector("[data-status]"));

/** What the server says of each part now; elements stay, so the focus stays with them. */
async function refresh() {
  const answer = await ask(location.pathname, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const fresh of page.querySelectorAll("[data-live]")) {
    const shown = document.getElementById(fresh.id);
    if (!shown) return location.reload(); // the article was added anew meanwhile
    if (shown.isEqualNode(fresh)) continue;
    shown.textContent = fresh.textContent;
    shown.hidden = fresh.hidden;
    for (const { name, value } of fresh.attributes) shown.setAttribute(name, value);
  }
}

async function choose(name, value) {
  try {
    await ask(form.action, { method: "POST", body: new URLSearchParams([[name, value]]) });
    await refresh();
    box.classList.remove("told");
    status.say(name === "leave-out" ? "Left out." : "Put back.");
  } catch (error) {
    box.classList.add("told");
    status.trouble(error.message);
  }
}

let last = Promise.resolve();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  document.querySelector(".problem")?.remove();
  const { name, value } = event.submitter;
  last = last.then(() => choose(name, value));
});
box.hidden = false;
