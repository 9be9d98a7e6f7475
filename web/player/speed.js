// How fast the sound plays, at unchanged pitch.

import { keep, recall } from "./memory.js";

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6];
const UNCHANGED = "1";

/** Firefox mutes what it plays faster: beyond this the server has to speak faster. */
const FASTEST_AUDIBLE = 4;

/** The server's greatest rate. */
const FASTEST_SPOKEN = 2;

/** Answers a function that labels the speeds for a voice of so many words a minute. */
export function bindSpeed(select, transport, delivery, status) {
  let current = UNCHANGED;

  async function change() {
    const wanted = select.value;
    const { rate, playback } = shares(Number(wanted), delivery.pageRate);
    try {
      await delivery.change({ rate });
    } catch {
      status.trouble(
        `The speed ${wanted}x did not load. Check the connection, then choose it again.`,
      );
      select.value = current;
      return;
    }
    // A later choice is on its way.
    if (select.value !== wanted) return;
    transport.speed = playback;
    current = wanted;
    keep("speed", wanted);
  }

  for (const speed of SPEEDS) select.append(new Option(`${speed}x`, speed));
  select.value = UNCHANGED;
  select.addEventListener("change", change);
  const kept = recall("speed");
  if (SPEEDS.includes(Number(kept))) {
    select.value = kept;
    change();
  }
  return (wordsPerMinute) => {
    for (const option of select.options) {
      const words = Math.round(Number(wordsPerMinute) * Number(option.value));
      option.text = `${option.value}x, ${words}`;
    }
  };
}

/** How much of a speed, measured by the page's own rate, the server makes and how much the browser. */
function shares(speed, pageRate) {
  const spoken = pageRate * Math.max(1, speed / FASTEST_AUDIBLE);
  const rate = Math.max(pageRate, Math.min(FASTEST_SPOKEN, spoken));
  return { rate, playback: (speed * pageRate) / rate };
}
