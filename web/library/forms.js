// The forms that add: sent without leaving the page; what was wrong stands beside its field.

function mark(field, words) {
  const error = document.getElementById(`${field.id}_error`);
  const hints = field.getAttribute("aria-describedby").split(" ").filter((id) => id !== error.id);
  error.textContent = words;
  error.hidden = !words;
  if (words) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", [error.id, ...hints].join(" "));
  } else {
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", hints.join(" "));
  }
}

export function bindForms(forms, adding, notice) {
  for (const form of forms) {
    const field = form.querySelector("[name]:not([type=hidden])");
    form.addEventListener("submit", async (event) => {
      // That button leads to another page.
      if (event.submitter?.name === "check") return;
      event.preventDefault();
      document.querySelector(".problem")?.remove();
      mark(field, "");
      const added = await adding.add(new FormData(form), (words) => {
        mark(field, words);
        notice.sayOnly(words);
      });
      if (added) form.reset();
    });
  }
}
