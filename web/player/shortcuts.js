// The reader's keys and the help on them: loaded when the reader has keys or opens the help.

import { recall } from "./memory.js";

export function bindShortcuts(transport, status) {
  let loading;
  const load = () => (loading ??= import("./keyboard.js").then((it) => it.bindKeyboard(transport, status)));
  document.querySelector("#the_shortcuts").addEventListener("click", async () => {
    const openHelp = await load();
    openHelp();
  });
  if (recall("shortcuts") === "on") load();
}
