// What the voice announces and how long it pauses, as the reading settings have it.

const OF_THE_VOICE = ["verbosity", "pauses"];

export function bindManner(form, delivery, status) {
  form.addEventListener("change", async ({ target }) => {
    if (!OF_THE_VOICE.includes(target.name)) return;
    const address = new URL(location.href);
    for (const name of OF_THE_VOICE) address.searchParams.delete(name);
    history.replaceState(history.state, "", address);
    try {
      await delivery.renew();
    } catch {
      status.trouble("The sound did not load anew. Check the connection, then choose it again.");
    }
  });
}
