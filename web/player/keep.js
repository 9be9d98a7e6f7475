// The offer to keep the article on this device: the rest is loaded when the reader takes it, or has
// kept something before.

export async function bindKeep(box, status) {
  const button = box.querySelector("button");
  const load = async () => (await import("../offline/offer.js")).offerKeeping(box, status);
  // A browser that forbids to store anything, or has nothing to store it with, fails here.
  const known = "serviceWorker" in navigator && (await caches.keys().catch(() => null));
  if (!known) {
    box.hidden = true;
  } else if (known.length > 0) {
    load();
  } else {
    button.disabled = false;
    const first = async () => {
      try {
        await load();
      } catch {
        status.trouble("Not kept: it did not load. Check the connection, then press Keep again.");
        return;
      }
      button.removeEventListener("click", first);
      button.click();
    };
    button.addEventListener("click", first);
  }
}
