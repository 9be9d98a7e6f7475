// The player of the reading page: puts its parts together. Without it the page works by the
// browser's own sound players.

import { passages } from "./player/passages.js";
import { Transport } from "./player/transport.js";
import { PassageButtons } from "./player/buttons.js";
import { Follower } from "./player/follow.js";
import { Status } from "./player/status.js";
import { bindMediaKeys } from "./player/media.js";
import { bindSpeed } from "./player/speed.js";
import { bindVoice } from "./player/voice.js";
import { keepClear } from "./player/clearance.js";

const bar = document.querySelector("#the_player");
const now = bar.querySelector("[data-now]");
const main = bar.querySelector("[data-do=toggle]");
const list = passages(document);
const status = new Status(bar.querySelector("[data-status]"));
const transport = new Transport(list, bar);
const buttons = new PassageButtons(list, transport, bar.lang);
const follower = new Follower(transport, (trouble) => status.trouble(trouble));

function show() {
  const { passage, playing, count } = transport;
  bar.dataset.state = playing ? "playing" : "paused";
  main.setAttribute("aria-label", playing ? "Pause" : "Play");
  now.textContent = passage
    ? `Paragraph ${passage.number} of ${count}`
    : `${count} paragraph${count === 1 ? "" : "s"}`;
  buttons.show(passage, playing);
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

const label = bindSpeed(bar.querySelector("#the_speed"), transport);
label(bar.dataset.wordsPerMinute);
bindVoice(bar.querySelector("#the_voice"), list, transport, status, label);
bindMediaKeys(transport, document.querySelector("h1").textContent);

document.querySelector("[data-skip-player]").hash = "the_play";
document.documentElement.classList.add("has-player");
bar.hidden = false;
keepClear(bar);
show();

if ("serviceWorker" in navigator) {
  const keep = document.querySelector("[data-keep]");
  keep.hidden = false;
  addEventListener("load", async () => {
    const { offerKeeping } = await import("./offline/offer.js");
    offerKeeping(keep, status);
  });
}
