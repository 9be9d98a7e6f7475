// What a key can do, and the key that does it unless the reader chooses another. Screen readers
// take nearly every letter for moving through a page, so these are signs and a letter left over.

/** Each runs with the transport and with the player's controls. */
export const COMMANDS = [
  { name: "toggle", label: "Play or pause", key: "y", run: (transport) => transport.toggle() },
  ...moves("Sentence", "sentence", "[", "]"),
  ...moves("Passage", "paragraph", "{", "}"),
  ...moves("Heading", "heading", "<", ">"),
  { name: "slower", label: "Slower", key: "-", run: (_, controls) => controls.step("the_speed", -1) },
  { name: "faster", label: "Faster", key: "=", run: (_, controls) => controls.step("the_speed", 1) },
  { name: "softer", label: "Softer", key: "_", run: (_, controls) => controls.step("the_volume", -1) },
  { name: "louder", label: "Louder", key: "+", run: (_, controls) => controls.step("the_volume", 1) },
  {
    name: "repeat",
    label: "Repeat this sentence, or no longer",
    key: ";",
    run: (_, controls) => controls.turn("the_repeat", "sentence"),
  },
  {
    name: "stop",
    label: "Stop after this sentence, or not",
    key: ".",
    run: (_, controls) => controls.turn("the_stop", "sentence"),
  },
  { name: "help", label: "Open this help", key: "?", run: (_, controls) => controls.press("the_shortcuts") },
];

function moves(unit, word, back, on) {
  return [
    ["previous", "Previous", back],
    ["next", "Next", on],
  ].map(([verb, label, key]) => ({
    name: verb + unit,
    label: `${label} ${word}`,
    key,
    run: (transport) => transport[verb + unit](),
  }));
}
