// Another voice without leaving the page: focus, place and scroll stay; only addresses change.

import { keep, recall } from "./memory.js";
import { addresses } from "./passages.js";

export function bindVoice(select, passages, transport, status, labelSpeeds) {
  let current = select.value;

  /** Whether the page now speaks in the voice that the select shows. */
  async function change() {
    const wanted = select.value;
    const name = select.selectedOptions[0].text;
    const address = new URL(location.href);
    address.searchParams.set("voice", wanted);
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      // A later choice is on its way.
      if (select.value !== wanted) return false;
      use(page, passages);
      labelSpeeds(page.querySelector("#the_player").dataset.wordsPerMinute);
    } catch {
      select.value = current;
      status.trouble(`The voice ${name} did not load. Check the connection, then choose it again.`);
      return false;
    }
    current = wanted;
    history.replaceState(history.state, "", address);
    transport.reload();
    return true;
  }

  select.addEventListener("change", async () => {
    if (!(await change())) return;
    keep("voice", current);
    status.say(`Voice ${select.selectedOptions[0].text}`);
  });

  // An address that names a voice has the last word, as it may have been shared.
  const kept = recall("voice");
  const known = [...select.options].some((option) => option.value === kept);
  if (known && kept !== current && !new URL(location.href).searchParams.has("voice")) {
    select.value = kept;
    change();
  }
}

function use(page, passages) {
  const fresh = addresses(page);
  for (const passage of passages) {
    const { sound, times, files } = fresh.get(passage.id);
    passage.files.replaceWith(files);
    Object.assign(passage, { sound, times, files });
  }
  for (const slot of [
    "#the_listening ul.downloads",
    "#the_form_voice",
    "[data-times]",
    "[data-sound-bytes]",
  ]) {
    document.querySelector(slot).replaceWith(page.querySelector(slot));
  }
}
