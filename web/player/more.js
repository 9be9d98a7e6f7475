// The panel of further settings opens over the page. It closes when the focus goes to the page, so
// that it never covers what has the focus, and by Escape.

export function bindMore(details, bar) {
  details.addEventListener("focusout", ({ relatedTarget }) => {
    // A dialog gives the focus back to the panel.
    const stays = !relatedTarget || bar.contains(relatedTarget) || relatedTarget.closest("dialog");
    if (!stays) details.open = false;
  });
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    // What is closed cannot keep the focus.
    details.querySelector("summary").focus();
  });
}
