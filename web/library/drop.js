// A file, a link or a text that is dropped on the page is added, as by the forms.

const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** What was dropped, as a form would send it; null where it is nothing to read. */
function given(transfer) {
  const form = new FormData();
  const [file] = transfer.files;
  const link = transfer.getData("text/uri-list").split(/\r?\n/).find((line) => WEB_ADDRESS.test(line));
  const text = transfer.getData("text/plain").trim();
  if (file) form.set("file", file);
  else if (link) form.set("address", link);
  else if (WEB_ADDRESS.test(text)) form.set("address", text);
  else if (text) form.set("text", text);
  else return null;
  return form;
}

export function bindDrop(page, adding, notice) {
  const zone = page.querySelector("[data-drop]");
  let ownDrag = false;

  /** The page's own links move nowhere, and a field takes text as it always does. */
  function foreign(event) {
    const files = event.dataTransfer.types.includes("Files");
    return !ownDrag && (files || !event.target.closest?.("input, textarea"));
  }

  page.addEventListener("dragstart", () => (ownDrag = true));
  page.addEventListener("dragend", () => (ownDrag = false));
  page.addEventListener("dragover", (event) => {
    zone.hidden = !foreign(event);
    if (zone.hidden) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  page.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) zone.hidden = true;
  });
  page.addEventListener("drop", (event) => {
    zone.hidden = true;
    if (!foreign(event)) return;
    event.preventDefault();
    const trouble = (words) => notice.trouble(words);
    if (event.dataTransfer.files.length > 1) {
      trouble("These are several files. Drop one at a time.");
      return;
    }
    const form = given(event.dataTransfer);
    if (form) adding.add(form, trouble);
    else trouble("There is nothing to read in this. Drop a file, a link or a text.");
  });
  page.querySelector("[data-drop-hint]").hidden = false;
}
