// One play button beside each passage, in place of the browser's own sound player.

const SVG = "http://www.w3.org/2000/svg";
const PLAY = "M7 3.5v17l14-8.5z";
const PAUSE = "M6 4h4.5v16H6zM13.5 4H18v16h-4.5z";

function icon() {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, drawing] of [["when-paused", PLAY], ["when-playing", PAUSE]]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", drawing);
    svg.append(path);
  }
  return svg;
}

/**
 * After the passage: who comes to a heading by its key finds its button by the next. A table row
 * keeps its button in a cell of its own; that cell holds no text.
 */
function place(button, element) {
  if (element.localName === "tr") {
    const cell = document.createElement("td");
    cell.className = "play-cell";
    cell.append(button);
    element.append(cell);
  } else if (element.localName === "code") {
    element.parentElement.after(button);
  } else {
    element.after(button);
  }
}

/** Moves the files of each passage from beside it to the list at the top of the article. */
function gatherFiles() {
  const files = document.querySelector("[data-paragraph-files]");
  for (const box of document.querySelectorAll("details.listen")) {
    files.append(box.querySelector("ul.downloads"));
    box.remove();
  }
  for (const box of document.querySelectorAll(".listens")) box.remove();
}

function nameOf(passage, playing) {
  return `${playing ? "Pause" : "Play"} paragraph ${passage.number}: ${passage.opening}`;
}

/** Of a button whose sound has gone on to another passage. */
function nameAfar(current, playing) {
  const place = `paragraph ${current.number}`;
  return playing ? `Pause, ${place} is read now` : `Play on from ${place}`;
}

export class PassageButtons {
  #buttons = new Map();
  #transport;
  /** The passage whose button was pressed last and still has the focus. */
  #held = null;

  constructor(passages, transport, lang) {
    this.#transport = transport;
    for (const [index, passage] of passages.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "play";
      if (lang) button.lang = lang;
      button.append(icon());
      button.addEventListener("click", () => this.#press(passage, index));
      button.addEventListener("blur", () => this.#letGo());
      place(button, passage.element);
      this.#buttons.set(passage, button);
    }
    gatherFiles();
    document.querySelector("#the_listening > audio").remove();
  }

  /**
   * While it keeps the focus, the button that started the sound also pauses it, wherever the sound
   * is by then: who pressed Space to hear presses Space to stop.
   */
  #press(passage, index) {
    if (this.#held === passage && this.#transport.passage) {
      this.#transport.toggle();
      return;
    }
    // Not every browser gives the focus to a button that was clicked.
    this.#held = document.activeElement === this.#buttons.get(passage) ? passage : null;
    this.#transport.playPassage(index);
  }

  #letGo() {
    if (!this.#held) return;
    this.#held = null;
    this.show();
  }

  show() {
    const { passage: current, playing } = this.#transport;
    for (const [passage, button] of this.#buttons) {
      const here = passage === current;
      const held = current && passage === this.#held;
      const name = held && !here ? nameAfar(current, playing) : nameOf(passage, here && playing);
      if (button.ariaLabel !== name) button.ariaLabel = name;
      button.dataset.state = (here || held) && playing ? "playing" : "paused";
      if (here) passage.element.ariaCurrent = "true";
      else passage.element.removeAttribute("aria-current");
    }
  }
}
