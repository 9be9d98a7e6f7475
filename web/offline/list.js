// The articles that this device keeps, on the page that also stands for all others when there is no
// connection.

import { keptArticles, recordOf } from "./kept.js";
import { size } from "./size.js";

const list = document.querySelector("#the_kept");
const why = document.querySelector("[data-why]");
const path = location.pathname;

function item({ id, title, lang, bytes }) {
  const link = document.createElement("a");
  link.href = `/articles/${id}`;
  link.lang = lang;
  link.textContent = title;
  const note = document.createElement("p");
  note.textContent = size(bytes);
  const entry = document.createElement("li");
  entry.append(link, note);
  return entry;
}

/** Why this page stands where the reader wanted another. */
async function reason() {
  if (path === "/offline") return "";
  const [, id] = /^\/articles\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (!id) return "Lectern cannot be reached now. What you kept can be read and heard:";
  return (await recordOf(id))
    ? "Lectern cannot be reached now, and this voice or rate is not kept on this device. Open the article as it was kept:"
    : "Lectern cannot be reached now, and this article is not kept on this device. What you kept can be read and heard:";
}

why.textContent = await reason();
why.hidden = why.textContent === "";
const articles = await keptArticles();
list.replaceChildren(...articles.map(item));
list.hidden = articles.length === 0;
document.querySelector("[data-empty]").hidden = articles.length > 0;
