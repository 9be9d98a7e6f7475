// The player's one dialog: how to use the page, and the keys, each with a field to change it.

import { COMMANDS } from "./commands.js";
import { reserved } from "./keys.js";

/** Answers a function that opens the dialog. */
export function bindHelp(keys) {
  const dialog = document.querySelector("#the_help");
  const on = dialog.querySelector("#the_keys_on");
  const state = dialog.querySelector("#the_keys_state");
  const rows = COMMANDS.map((command) => new Row(command, keys, showState));
  dialog.querySelector("tbody").append(...rows.map((row) => row.element));

  function showState() {
    const count = keys.changes;
    state.textContent =
      count === 0
        ? "Every key is the default."
        : `${count} key${count === 1 ? " is" : "s are"} not the default.`;
  }

  function show() {
    on.checked = keys.on;
    for (const row of rows) row.show();
    showState();
  }

  dialog.querySelector("#the_help_close").addEventListener("click", () => dialog.close());
  dialog.querySelector("#the_keys_reset").addEventListener("click", () => {
    keys.reset();
    show();
  });
  on.addEventListener("change", () => (keys.on = on.checked));
  return () => {
    show();
    dialog.showModal();
  };
}

/** One command and the field with its key. */
class Row {
  element = document.createElement("tr");
  #command;
  #keys;
  #field;
  #problem;

  constructor(command, keys, changed) {
    this.#command = command;
    this.#keys = keys;
    const id = `the_key_${command.name}`;
    const label = make("label", { htmlFor: id, textContent: command.label });
    this.#problem = make("p", { className: "problem", id: `${id}_problem` });
    this.#field = make("input", { id, autocomplete: "off", autocapitalize: "none", spellcheck: false });
    this.#field.setAttribute("aria-describedby", this.#problem.id);
    this.#field.addEventListener("input", ({ data }) => {
      // The key that was pressed last takes the place of the one before.
      if (data) this.#field.value = [...data].at(-1);
      const problem = keys.choose(command, this.#field.value);
      if (!problem) this.#field.value = keys.of(command);
      this.#tell(problem);
      changed();
    });
    this.#field.addEventListener("keydown", ({ key }) => {
      if (reserved(key)) this.#tell(reserved(key));
    });
    const head = make("th", { scope: "row" });
    const cell = make("td");
    head.append(label);
    cell.append(this.#field, this.#problem);
    this.element.append(head, cell);
  }

  show() {
    this.#field.value = this.#keys.of(this.#command);
    this.#tell("");
  }

  #tell(problem) {
    this.#problem.textContent = problem;
    this.#field.setAttribute("aria-invalid", String(problem !== ""));
    if (problem) this.#problem.scrollIntoView({ block: "nearest" });
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
