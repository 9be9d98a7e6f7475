package dev.lectern;

import java.util.List;

/** How the tests start the machine's Chromium: as root, without a graphics card, and quietly. */
public final class Chromium {
  public static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Each window of a browser without a head would load the pages of its address bar.
          "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,"
              + "OmniboxAimPopup,PreloadTopChromeWebUI,HttpsUpgrades,MediaRouter,PaintHolding,"
              + "Translate");

  private Chromium() {}
}
