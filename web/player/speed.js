// How fast the sound plays, in this browser, at unchanged pitch.

import { keep, recall } from "./memory.js";

const SPEEDS = ["0.5", "0.75", "1", "1.25", "1.5", "1.75", "2", "2.25", "2.5", "2.75", "3"];

export function bindSpeed(select, { wordsPerMinute }, transport) {
  const words = Number(wordsPerMinute);
  for (const speed of SPEEDS) {
    const text = `${speed}x, ${Math.round(words * speed)} words a minute`;
    select.append(new Option(text, speed));
  }
  const kept = recall("speed");
  select.value = SPEEDS.includes(kept) ? kept : "1";
  transport.speed = Number(select.value);
  select.addEventListener("change", () => {
    transport.speed = Number(select.value);
    keep("speed", select.value);
  });
}
