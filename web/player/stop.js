// When to stop: at the end, after the sentence or paragraph, or in some minutes. It holds once.

const AT_THE_END = "end";
const MINUTES = [15, 30, 60];

export function bindStop(select, transport, status) {
  let timer = 0;
  let reason = "";

  select.append(
    new Option("At the end of the article", AT_THE_END),
    new Option("After this sentence", "sentence"),
    new Option("After this paragraph", "passage"),
    ...MINUTES.map((minutes) => new Option(`In ${minutes} minutes`, minutes)),
  );

  function reset() {
    clearTimeout(timer);
    select.value = AT_THE_END;
    transport.stopAfter = null;
  }

  /** The sentence is heard out. */
  function timeIsUp() {
    if (transport.playing) transport.stopAfter = "sentence";
    else reset();
  }

  select.addEventListener("change", () => {
    clearTimeout(timer);
    const minutes = Number(select.value);
    transport.stopAfter = ["sentence", "passage"].includes(select.value) ? select.value : null;
    if (minutes) timer = setTimeout(timeIsUp, minutes * 60_000);
    const choice = select.selectedOptions[0].text;
    reason = minutes ? `after ${minutes} minutes` : choice.toLowerCase();
  });
  transport.addEventListener("stopped", () => {
    status.say(`Stopped ${reason}`);
    reset();
  });
  transport.addEventListener("end", reset);
}
