// Choices kept between visits. Storage can be forbidden, and then a choice lasts one page.

export function recall(name) {
  try {
    return localStorage.getItem(`lectern.${name}`);
  } catch {
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(`lectern.${name}`, value);
  } catch {
    // Nothing is lost but the memory.
  }
}

/** Gives the checkbox its kept state, else the page's, and keeps what the reader sets. */
export function keepChecked(box) {
  const kept = recall(box.id);
  box.checked = kept === null ? box.defaultChecked : kept === "true";
  box.addEventListener("change", () => keep(box.id, box.checked));
}
