// What this device keeps: a cache for each article. Its record is written last, so that a cache
// without one is a copy that was broken off.

const ARTICLES = "lectern-article-";
const RECORD = "/kept.json";

/** The page that stands for all others when there is no connection, and its files. */
export const SHELL = "lectern-shell-1";

export const cacheName = (id) => ARTICLES + id;

/** The article's id, title, lang, voice, rate and bytes; null if it is not kept. */
export async function recordOf(id) {
  const found = await caches.match(RECORD, { cacheName: cacheName(id) });
  return found ? found.json() : null;
}

export async function writeRecord(cache, record) {
  await cache.put(RECORD, new Response(JSON.stringify(record)));
}

/** The paths, with their queries, of all that an article's cache holds beside the record. */
export async function contents(cache) {
  const paths = (await cache.keys()).map(({ url }) => url.slice(location.origin.length));
  return paths.filter((path) => path !== RECORD);
}

export async function bytesIn(cache) {
  let bytes = 0;
  for (const path of await contents(cache)) {
    bytes += (await (await cache.match(path, { ignoreVary: true })).blob()).size;
  }
  return bytes;
}

export async function keptArticles() {
  const records = await Promise.all((await articleIds()).map(recordOf));
  return records.filter(Boolean).sort((a, b) => a.title.localeCompare(b.title));
}

/** Lets one at a time, of all tabs, change what is kept of the article. */
export function alone(id, work) {
  return navigator.locks.request(cacheName(id), work);
}

/** Removes the article, and with the last one all that served it; to be called alone. */
export async function removeArticle(id) {
  await caches.delete(cacheName(id));
  if ((await articleIds()).length > 0) return;
  await caches.delete(SHELL);
  await (await navigator.serviceWorker.getRegistration("/"))?.unregister();
}

/** Removes copies that were broken off, as by a closed tab; those being made hold their lock. */
export async function removeBroken() {
  for (const id of await articleIds()) {
    await navigator.locks.request(cacheName(id), { ifAvailable: true }, async (lock) => {
      if (lock && !(await recordOf(id))) await removeArticle(id);
    });
  }
}

async function articleIds() {
  const names = await caches.keys();
  return names
    .filter((name) => name.startsWith(ARTICLES))
    .map((name) => name.slice(ARTICLES.length));
}
