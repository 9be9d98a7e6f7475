// Answers from what the reader asked to keep when the server cannot. Everything else passes by
// untouched, so that a mistake here cannot take the site down. A classic script: not every browser
// takes a module as a service worker.

const SHELL = "lectern-shell-1";
const SHELLS = "lectern-shell-";
const ARTICLES = "lectern-article-";

/** A network that says nothing for so long is as good as none, in milliseconds. */
const PATIENCE = 5000;

const PAGE = /^\/articles\/([a-z0-9-]+)$/;
const PART = /^\/articles\/([a-z0-9-]+)\/[a-z0-9-]+\.(?:mp3|json)$/;

/** Ids of the pages that came from a kept copy. */
const copies = new Set();

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([clients.claim(), removeOldShells()]));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What is fetched in order to be kept comes from the server or not at all.
  const direct = request.cache === "no-store";
  if (request.method !== "GET" || origin !== location.origin || direct) return;
  const page = PAGE.exec(pathname);
  const part = PART.exec(pathname);
  if (page) event.respondWith(networkFirst(request, () => keptPage(event, page[1])));
  else if (part) event.respondWith(keptFirst(request, part[1]));
  else if (pathname.startsWith("/web/")) event.respondWith(file(event));
  else if (request.mode === "navigate" && !pathname.includes(".")) {
    event.respondWith(networkFirst(request, () => undefined));
  }
});

async function removeOldShells() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELLS) && name !== SHELL);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The server's answer, else the kept copy, else what says that there is no connection. */
async function networkFirst(request, copy) {
  const network = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = await Promise.race([network.catch(() => undefined), late]);
  // A redirect, whose status is hidden as 0, is an answer, too.
  if (answer && answer.status < 400) return answer;
  const kept = await copy();
  if (kept) return kept;
  try {
    return await network;
  } catch (error) {
    const page = request.mode === "navigate" && (await find("/offline", SHELL));
    if (page) return page;
    throw error;
  }
}

/** Sound and word times carry their version in the address: a kept copy never grows old. */
async function keptFirst(request, id) {
  const kept = await find(request, ARTICLES + id);
  return kept ? part(kept, request.headers.get("range")) : fetch(request);
}

async function keptPage({ request, resultingClientId }, id) {
  const record = await find("/kept.json", ARTICLES + id);
  if (!record) return undefined;
  const { voice, rate } = await record.json();
  const wanted = new URL(request.url).searchParams;
  const asKept =
    (wanted.get("voice") || voice) === voice && Number(wanted.get("rate") || rate) === rate;
  if (!asKept) return undefined;
  copies.add(resultingClientId);
  return find(`/articles/${id}`, ARTICLES + id);
}

/** A kept page has its own files at once: they fit it, and no file waits for the network again. */
async function file(event) {
  const kept = copies.has(event.clientId) && (await keptFile(event));
  return kept || networkFirst(event.request, () => keptFile(event));
}

/** Each kept article has the style and scripts that its page was made for. */
async function keptFile({ request, clientId }) {
  const client = await clients.get(clientId);
  const page = client && PAGE.exec(new URL(client.url).pathname);
  return (page && (await find(request, ARTICLES + page[1]))) ?? find(request, SHELL);
}

function find(request, cacheName) {
  return caches.match(request, { cacheName, ignoreVary: true });
}

/** The bytes that a Range header asks for (RFC 9110, 14.1.2): browsers seek by it. */
async function part(response, range) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (!first && !last) return response;
  const body = await response.blob();
  const from = first ? Number(first) : Math.max(0, body.size - Number(last));
  const to = first && last ? Math.min(Number(last) + 1, body.size) : body.size;
  const headers = new Headers(response.headers);
  if (from >= to) {
    headers.set("content-range", `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("content-range", `bytes ${from}-${to - 1}/${body.size}`);
  headers.set("content-length", String(to - from));
  return new Response(body.slice(from, to), { status: 206, headers });
}
