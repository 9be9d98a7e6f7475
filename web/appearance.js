// The colours that the reader chose, kept in this browser.
import { recall, keep } from "./player/memory.js";

const root = document.documentElement;
const select = document.querySelector("#the_colours");

function show(colours) {
  if (colours) root.dataset.colours = colours;
  else delete root.dataset.colours;
}

const chosen = recall("colours") ?? "";
if ([...select.options].some((option) => option.value === chosen)) {
  select.value = chosen;
  show(chosen);
}
select.addEventListener("change", () => {
  show(select.value);
  keep("colours", select.value);
});
select.closest("[data-colours]").hidden = false;
