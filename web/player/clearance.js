// Tells the style sheet how high the player is, so that it never covers what has the focus.

export function keepClear(bar) {
  const root = document.documentElement;
  new ResizeObserver(() => {
    root.style.setProperty("--player-height", `${bar.offsetHeight}px`);
  }).observe(bar);
}
