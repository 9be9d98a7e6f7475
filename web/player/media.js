// Media keys, headsets and lock screens: what they show and what their keys do.

const ICON = new URL("../icon.svg", import.meta.url).pathname;

export function bindMediaKeys(transport) {
  const session = navigator.mediaSession;
  if (!session) return;
  const actions = {
    play: () => transport.play(),
    pause: () => transport.pause(),
    stop: () => transport.pause(),
    previoustrack: () => transport.previousPassage(),
    nexttrack: () => transport.nextPassage(),
    seekbackward: () => transport.previousSentence(),
    seekforward: () => transport.nextSentence(),
    seekto: ({ seekTime }) => transport.passage && transport.seek(seekTime),
  };
  for (const [action, handler] of Object.entries(actions)) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // A browser may not know each action; the page's own buttons do the same.
    }
  }

  function show() {
    session.playbackState = transport.playing ? "playing" : "paused";
    session.metadata ??= new MediaMetadata({
      title: document.querySelector("h1").textContent,
      artist: document.querySelector("#the_player").dataset.source || "Lectern",
      album: "Lectern",
      artwork: [{ src: ICON, sizes: "any", type: "image/svg+xml" }],
    });
    showPosition();
  }

  async function showPosition() {
    const { passage } = transport;
    if (!passage) return;
    const { seconds } = await transport.timeline().catch(() => ({}));
    if (!seconds || passage !== transport.passage) return;
    session.setPositionState({
      duration: seconds,
      playbackRate: transport.speed,
      position: Math.min(transport.seconds, seconds),
    });
  }

  transport.addEventListener("state", show);
  transport.addEventListener("passage", showPosition);
  transport.addEventListener("moved", showPosition);
  transport.addEventListener("speed", showPosition);
  transport.addEventListener("end", () => {
    session.playbackState = "none";
    session.setPositionState();
  });
}
