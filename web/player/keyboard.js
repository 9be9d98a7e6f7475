// Runs the command of a key, where the reader has turned that on and is not writing.

import { Controls } from "./controls.js";
import { bindHelp } from "./help.js";
import { Keys } from "./keys.js";

const WRITING = "input, select, textarea, dialog";

/** Answers a function that opens the help. */
export function bindKeyboard(transport, status) {
  const keys = new Keys();
  const controls = new Controls(transport, status);
  const openHelp = bindHelp(keys);
  addEventListener("keydown", (event) => {
    if (!keys.on || event.repeat || event.isComposing || held(event)) return;
    if (document.querySelector("dialog[open]") || event.target.closest?.(WRITING)) return;
    const command = keys.command(event.key);
    if (!command) return;
    event.preventDefault();
    command.run(transport, controls);
  });
  return openHelp;
}

/** AltGr, which some keyboards need for a sign, counts as Ctrl and Alt on some machines. */
function held(event) {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState("AltGraph");
}
