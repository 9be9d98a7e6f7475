// Another voice without leaving the page: focus, place and scroll stay; only addresses change.

import { addresses } from "./passages.js";

export function bindVoice(select, passages, transport, status) {
  let current = select.value;
  select.addEventListener("change", async () => {
    const wanted = select.value;
    const name = select.selectedOptions[0].text;
    const address = new URL(location.href);
    address.searchParams.set("voice", wanted);
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (select.value !== wanted) return;
      use(page, passages);
    } catch {
      select.value = current;
      status.trouble(`The voice ${name} did not load. Check the connection, then choose it again.`);
      return;
    }
    current = wanted;
    history.replaceState(history.state, "", address);
    transport.reload();
    status.say(`Voice ${name}`);
  });
}

function use(page, passages) {
  const fresh = addresses(page);
  for (const passage of passages) {
    const { sound, times, files } = fresh.get(passage.id);
    passage.files.replaceWith(files);
    Object.assign(passage, { sound, times, files });
  }
  for (const slot of ["#the_listening ul.downloads", "#the_form_voice", "[data-times]"]) {
    document.querySelector(slot).replaceWith(page.querySelector(slot));
  }
}
