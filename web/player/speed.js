// How fast the sound plays, in this browser, at unchanged pitch.

import { keep, recall } from "./memory.js";

const SPEEDS = ["0.5", "0.75", "1", "1.25", "1.5", "1.75", "2", "2.25", "2.5", "2.75", "3"];

/** Answers a function that labels the speeds for a voice of so many words a minute. */
export function bindSpeed(select, transport) {
  for (const speed of SPEEDS) select.append(new Option(`${speed}x`, speed));
  const kept = recall("speed");
  select.value = SPEEDS.includes(kept) ? kept : "1";
  transport.speed = Number(select.value);
  select.addEventListener("change", () => {
    transport.speed = Number(select.value);
    keep("speed", select.value);
  });
  return (wordsPerMinute) => {
    for (const option of select.options) {
      const words = Math.round(Number(wordsPerMinute) * Number(option.value));
      option.text = `${option.value}x, ${words} words a minute`;
    }
  };
}
