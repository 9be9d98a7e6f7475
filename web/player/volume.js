// How loud the sound plays, in this browser.

import { keep, recall } from "./memory.js";

const STEP = 10;
const LOUDEST = 100;

export function bindVolume(select, transport) {
  for (let percent = STEP; percent <= LOUDEST; percent += STEP) {
    select.append(new Option(`${percent}%`, percent));
  }
  select.value = recall("volume") ?? LOUDEST;
  if (select.selectedIndex < 0) select.value = LOUDEST;
  const set = () => (transport.volume = Number(select.value) / LOUDEST);
  set();
  select.addEventListener("change", () => {
    set();
    keep("volume", select.value);
  });
}
