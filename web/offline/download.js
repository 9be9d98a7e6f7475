// Fetches a page and the files it needs, by the same links and imports as a browser follows.

const LINKS = 'link[href^="/web/"], script[src^="/web/"]';
const NAMED = /(?:\bfrom\s*|\bimport\s*\(?\s*|\burl\()["']([^"']+)["']/g;

/** From the server itself; the worker lets "no-store" pass. */
export async function download(address, signal) {
  const response = await fetch(address, { cache: "no-store", signal });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

/** Answers the page's response, the page itself, and its files by their paths. */
export async function downloadPage(address, signal) {
  const response = await download(address, signal);
  const text = await response.clone().text();
  const page = new DOMParser().parseFromString(text, "text/html");
  const files = new Map();
  const waiting = [...page.querySelectorAll(LINKS)].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src"),
  );
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (files.has(path)) continue;
    const file = await download(path, signal);
    files.set(path, file);
    if (/\.(?:js|css)$/.test(path)) waiting.push(...namedIn(await file.clone().text(), path));
  }
  return { response, page, files };
}

function namedIn(text, path) {
  const base = new URL(path, location.origin);
  return [...text.matchAll(NAMED)].map(([, name]) => new URL(name, base).pathname);
}
