// When each sentence and word of a passage is spoken: fetched once, then kept.

const kept = new Map();
const arrived = new Map();

export function timeline(address) {
  if (!kept.has(address)) {
    const answer = fetch(address, { headers: { accept: "application/json" } }).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return response.json();
    });
    // A failure is not kept: the next ask tries again.
    answer.then(
      (times) => arrived.set(address, times),
      () => kept.delete(address),
    );
    kept.set(address, answer);
  }
  return kept.get(address);
}

/** The timeline if it is here already, or null: for those who cannot wait. */
export function timelineNow(address) {
  return arrived.get(address) ?? null;
}

/** A seek lands a little before the time it asked for; in seconds. */
const SEEK_ERROR = 0.01;

/** Index of the last part that has started by then, or -1. Parts are in order of time. */
export function lastStarted(parts, seconds) {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].start <= seconds + SEEK_ERROR) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
