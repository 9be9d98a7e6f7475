// What is heard over and over.

const NOTHING = "nothing";

export function bindRepeat(select, transport) {
  select.append(
    new Option("Nothing", NOTHING),
    new Option("This sentence", "sentence"),
    new Option("This paragraph", "passage"),
    new Option("The whole article", "article"),
  );
  select.addEventListener("change", () => {
    transport.repeat = select.value === NOTHING ? null : select.value;
  });
}
