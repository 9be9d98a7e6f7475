package dev.lectern.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** Records by Web Audio what the player's audio elements give to the loudspeaker. */
final class Tap {
  /** In the page: all that was recorded so far, as one array of samples. */
  static final String SAMPLES = "Float32Array.from(window.tap.blocks.flatMap(block => [...block]))";

  private static final String INSTALL =
      """
      async () => {
        const processor = `registerProcessor('tap', class extends AudioWorkletProcessor {
          process([[samples]]) {
            this.port.postMessage(samples ? samples.slice() : new Float32Array(128));
            return true;
          }
        })`;
        const context = new AudioContext();
        await context.audioWorklet.addModule(
          URL.createObjectURL(new Blob([processor], { type: 'text/javascript' })));
        const node = new AudioWorkletNode(
          context, 'tap', { channelCount: 1, channelCountMode: 'explicit' });
        const blocks = [];
        node.port.onmessage = ({ data }) => blocks.push(data);
        node.connect(context.destination);
        for (const audio of document.querySelectorAll('#the_player audio')) {
          context.createMediaElementSource(audio).connect(node);
        }
        await context.resume();
        window.tap = { context, blocks };
      }
      """;

  private Tap() {}

  /** The page's policy lets no such processor in. */
  static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setBypassCSP(true);
  }

  static void install(Page page) {
    page.evaluate(INSTALL);
  }
}
