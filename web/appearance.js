// The reading settings: each choice shows at once, and the cookie that the server reads keeps it.

const COOKIE = "lectern_reading";
const A_YEAR = 365 * 24 * 60 * 60;
const root = document.documentElement;
const form = document.querySelector("#the_reading_settings");
const selects = [...form.querySelectorAll("select")];

function show() {
  for (const select of selects) root.dataset[select.name] = select.value;
}

/** Takes the choices of the cookie: a page out of an offline cache was made for earlier ones. */
function recall() {
  const pair = document.cookie.split("; ").find((text) => text.startsWith(`${COOKIE}=`));
  const choices = new URLSearchParams(pair?.slice(COOKIE.length + 1));
  for (const select of selects) {
    const choice = choices.get(select.name);
    if ([...select.options].some((option) => option.value === choice)) select.value = choice;
  }
  show();
}

function keep() {
  const choices = new URLSearchParams(selects.map((select) => [select.name, select.value]));
  document.cookie = `${COOKIE}=${choices}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax`;
}

/** What the reader looks at: the setting, or when it is scrolled away the first passage in view. */
function place(select) {
  const inView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  return [select, ...document.querySelectorAll("[data-passage]")].find(inView) ?? select;
}

form.addEventListener("change", ({ target }) => {
  const held = place(target);
  const before = held.getBoundingClientRect().top;
  show();
  keep();
  scrollBy({ top: held.getBoundingClientRect().top - before, behavior: "instant" });
});
// A page that comes back by the Back button may be older than the last choice.
addEventListener("pageshow", recall);

recall();
form.querySelector("[data-by-hand]").hidden = true;
form.querySelector("[data-at-once]").hidden = false;
