// The player of the reading page: puts its parts together. Without it the page works by the
// browser's own sound players.

import { passages } from "./player/passages.js";
import { Transport } from "./player/transport.js";
import { PassageButtons } from "./player/buttons.js";
import { Follower } from "./player/follow.js";
import { Status } from "./player/status.js";
import { bindMediaKeys } from "./player/media.js";
import { Delivery } from "./player/delivery.js";
import { bindSpeed } from "./player/speed.js";
import { bindVoice } from "./player/voice.js";
import { bindManner } from "./player/manner.js";
import { bindVolume } from "./player/volume.js";
import { bindStop } from "./player/stop.js";
import { bindRepeat } from "./player/repeat.js";
import { bindMore } from "./player/more.js";
import { bindPick } from "./player/pick.js";
import { bindResume } from "./player/resume.js";
import { bindShortcuts } from "./player/shortcuts.js";
import { bindKeep } from "./player/keep.js";
import { keepClear } from "./player/clearance.js";

const bar = document.querySelector("#the_player");
const now = bar.querySelector("[data-now]");
const main = bar.querySelector("[data-do=toggle]");
const list = passages(document);
const status = new Status(bar.querySelector("[data-status]"));
const transport = new Transport(list, bar);
const buttons = new PassageButtons(list, transport, bar.lang);
const follower = new Follower(transport, bar, (trouble) => status.trouble(trouble));

function show() {
  const { passage, playing, count } = transport;
  bar.dataset.state = playing ? "playing" : "paused";
  main.setAttribute("aria-label", playing ? "Pause" : "Play");
  now.textContent = passage
    ? `Paragraph ${passage.number} of ${count}`
    : `${count} paragraph${count === 1 ? "" : "s"}`;
  buttons.show();
  follower.show();
}

for (const button of bar.querySelectorAll("[data-do]")) {
  button.addEventListener("click", () => transport[button.dataset.do]());
}
transport.addEventListener("state", show);
transport.addEventListener("passage", show);
transport.addEventListener("moved", () => follower.show());
transport.addEventListener("paused", () => status.say("Paused"));
transport.addEventListener("skip", ({ detail }) => status.say(detail));
transport.addEventListener("trouble", ({ detail }) => status.trouble(detail));
transport.addEventListener("end", () => {
  show();
  status.say("End of article");
});

const voices = bar.querySelector("#the_voice");
const rate = Number(bar.dataset.rate);
const delivery = new Delivery(list, transport, { voice: voices.value, rate });
const label = bindSpeed(bar.querySelector("#the_speed"), transport, delivery, status);
label(bar.dataset.wordsPerMinute);
bindVoice(voices, delivery, status, label);
bindManner(document.querySelector("#the_reading_settings"), delivery, status);
bindVolume(bar.querySelector("#the_volume"), transport);
bindStop(bar.querySelector("#the_stop"), transport, status);
bindRepeat(bar.querySelector("#the_repeat"), transport);
bindMore(bar.querySelector("#the_more"), bar);
bindPick(list, transport);
bindShortcuts(transport, status);
bindMediaKeys(transport);

document.querySelector("[data-skip-player]").hash = "the_play";
document.documentElement.classList.add("has-player");
keepClear(bar);
show();
bindResume(transport, list, now);
bindKeep(document.querySelector("[data-keep]"), status);
