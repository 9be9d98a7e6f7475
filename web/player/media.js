// Media keys, headsets and lock screens.

export function bindMediaKeys(transport, title) {
  const session = navigator.mediaSession;
  if (!session) return;
  const actions = {
    play: () => transport.play(),
    pause: () => transport.pause(),
    previoustrack: () => transport.previousPassage(),
    nexttrack: () => transport.nextPassage(),
    seekbackward: () => transport.previousSentence(),
    seekforward: () => transport.nextSentence(),
  };
  for (const [action, handler] of Object.entries(actions)) {
    session.setActionHandler(action, handler);
  }
  transport.addEventListener("state", () => {
    session.playbackState = transport.playing ? "playing" : "paused";
    session.metadata ??= new MediaMetadata({ title, artist: "Lectern" });
  });
}
