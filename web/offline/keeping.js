// Keeps an article on this device: its page, the page's files, and its sound and word times in one
// voice at one rate. Either all of it is kept or the device is as before.

import { addresses } from "../player/passages.js";
import { download, downloadPage } from "./download.js";
import {
  SHELL,
  alone,
  bytesIn,
  cacheName,
  contents,
  recordOf,
  removeArticle,
  writeRecord,
} from "./kept.js";

/**
 * Answers the new record. Also brings a kept article up to date: sound that is there stays.
 *
 * @param progress told before each passage: its number and how many there are
 */
export function keepArticle(id, { voice, rate }, progress, signal) {
  return alone(id, async () => {
    const cache = await caches.open(cacheName(id));
    const before = new Set(await contents(cache));
    try {
      return await copy(cache, id, { voice, rate }, progress, signal);
    } catch (error) {
      if (await recordOf(id)) await removeAllBut(cache, before);
      else await removeArticle(id);
      throw error;
    }
  });
}

async function copy(cache, id, { voice, rate }, progress, signal) {
  const address = `/articles/${id}`;
  const query = new URLSearchParams({ voice, rate });
  const { response, page, files } = await downloadPage(`${address}?${query}`, signal);
  const shell = await downloadPage("/offline", signal);
  const passages = [...addresses(page).values()];
  const wanted = new Set([address, ...files.keys()]);
  for (const [index, { sound, times }] of passages.entries()) {
    progress(index + 1, passages.length);
    for (const part of [sound, times]) {
      wanted.add(part);
      if (!(await cache.match(part, { ignoreVary: true }))) {
        await cache.put(part, await download(part, signal));
      }
    }
  }
  await put(await caches.open(SHELL), "/offline", shell);
  // Last, and together: the old page needs the old files until the new page is whole.
  await put(cache, address, { response, files });
  await removeAllBut(cache, wanted);
  const title = page.querySelector("h1").textContent;
  const { lang } = page.documentElement;
  const record = { id, title, lang, voice, rate, bytes: await bytesIn(cache) };
  await writeRecord(cache, record);
  return record;
}

async function put(cache, address, { response, files }) {
  for (const [path, file] of files) await cache.put(path, file);
  await cache.put(address, response);
}

async function removeAllBut(cache, wanted) {
  for (const path of await contents(cache)) {
    if (!wanted.has(path)) await cache.delete(path, { ignoreVary: true });
  }
}
