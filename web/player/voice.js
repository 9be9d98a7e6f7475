// Another voice without leaving the page.

import { keep, recall } from "./memory.js";

export function bindVoice(select, delivery, status, labelSpeeds) {
  let current = select.value;

  /** Whether the page now speaks in the voice that the select shows. */
  async function change() {
    const voice = select.value;
    const name = select.selectedOptions[0].text;
    let page;
    try {
      page = await delivery.change({ voice });
    } catch {
      status.trouble(`The voice ${name} did not load. Check the connection, then choose it again.`);
      select.value = current;
      return false;
    }
    current = voice;
    if (page) labelSpeeds(page.querySelector("#the_player").dataset.wordsPerMinute);
    const address = new URL(location.href);
    address.searchParams.set("voice", voice);
    history.replaceState(history.state, "", address);
    return select.value === voice;
  }

  select.addEventListener("change", async () => {
    // Silent where it succeeds: the select says its own value.
    if (await change()) keep("voice", current);
  });

  // An address that names a voice has the last word, as it may have been shared.
  const kept = recall("voice");
  const known = [...select.options].some((option) => option.value === kept);
  if (known && kept !== current && !new URL(location.href).searchParams.has("voice")) {
    select.value = kept;
    change();
  }
}
