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

/** A table row keeps its button in a cell of its own; that cell holds no text. */
function place(button, element) {
  if (element.localName === "tr") {
    const cell = document.createElement("td");
    cell.className = "play-cell";
    cell.append(button);
    element.append(cell);
  } else if (element.localName === "code") {
    element.parentElement.before(button);
  } else {
    element.before(button);
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
  files.hidden = false;
}

export class PassageButtons {
  #buttons = new Map();

  constructor(passages, transport, lang) {
    for (const [index, passage] of passages.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "play";
      if (lang) button.lang = lang;
      button.append(icon());
      button.addEventListener("click", () => transport.playPassage(index));
      place(button, passage.element);
      this.#buttons.set(passage, button);
    }
    gatherFiles();
    document.querySelector("#the_listening > audio").remove();
  }

  show(current, playing) {
    for (const [passage, button] of this.#buttons) {
      const here = passage === current;
      const verb = here && playing ? "Pause" : "Play";
      const name = `${verb} paragraph ${passage.number}: ${passage.opening}`;
      if (button.ariaLabel !== name) button.ariaLabel = name;
      button.dataset.state = here && playing ? "playing" : "paused";
      if (here) passage.element.ariaCurrent = "true";
      else passage.element.removeAttribute("aria-current");
    }
  }
}
