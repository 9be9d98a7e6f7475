// Which key runs which command, and whether keys do anything at all: off until the reader says so.

import { COMMANDS } from "./commands.js";
import { keep, recall } from "./memory.js";

/** Keys that a page must leave alone, and why, in words for people. */
const RESERVED = {
  " ": "The space bar presses buttons and scrolls the page.",
  Enter: "Enter presses buttons and follows links.",
  PageUp: "Page Up scrolls the page.",
  PageDown: "Page Down scrolls the page.",
  ArrowUp: "The arrow keys scroll the page.",
  ArrowDown: "The arrow keys scroll the page.",
};

const ALLOWED = "Choose a letter, a digit or a sign.";

/** Why this key is never a shortcut; empty where nothing speaks against it. */
export function reserved(key) {
  if (RESERVED[key]) return `${RESERVED[key]} ${ALLOWED}`;
  return /^F\d+$/.test(key) ? `${key} belongs to the browser. ${ALLOWED}` : "";
}

/** A letter is one key, with Shift and without; so is it with the capitals locked. */
function folded(key) {
  return key.toLowerCase();
}

export class Keys {
  #on = recall("shortcuts") === "on";
  #chosen = chosenBefore();

  get on() {
    return this.#on;
  }

  set on(value) {
    this.#on = value;
    keep("shortcuts", value ? "on" : "off");
  }

  /** How many commands have another key than the default. */
  get changes() {
    return COMMANDS.filter((command) => this.of(command) !== command.key).length;
  }

  /** The command's key; empty where the reader wants none. */
  of({ name, key }) {
    return this.#chosen[name] ?? key;
  }

  command(key) {
    return COMMANDS.find((command) => this.of(command) === folded(key));
  }

  /** Gives the command this key, or none; answers why not, or an empty text when it is done. */
  choose(command, key) {
    const problem = this.#problem(command, key);
    if (!problem) this.#keep({ ...this.#chosen, [command.name]: folded(key) });
    return problem;
  }

  reset() {
    this.#keep({});
  }

  #problem(command, key) {
    const other = key && this.command(key);
    if (other && other !== command) {
      return `${key} is the key of “${other.label}”. Choose another, or empty that field first.`;
    }
    if ([...key].length > 1) return `A shortcut is a single key. ${ALLOWED}`;
    return reserved(key);
  }

  #keep(chosen) {
    this.#chosen = chosen;
    keep("keys", JSON.stringify(chosen));
  }
}

function chosenBefore() {
  try {
    return JSON.parse(recall("keys")) ?? {};
  } catch {
    return {};
  }
}
