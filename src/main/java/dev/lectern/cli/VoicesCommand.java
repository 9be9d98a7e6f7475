package dev.lectern.cli;

import dev.lectern.speech.Voice;
import dev.lectern.speech.VoiceCatalog;
import picocli.CommandLine.Command;

@Command(name = "voices", description = "Lists the voices.", mixinStandardHelpOptions = true)
final class VoicesCommand implements Runnable {
  @Override
  public void run() {
    VoiceCatalog catalog = new VoiceCatalog();
    catalog
        .voices()
        .forEach(
            voice ->
                System.out.println(
                    voice.id()
                        + "  "
                        + voice.name()
                        + ", "
                        + voice.language()
                        + ", rate "
                        + Voice.MIN_RATE
                        + " to "
                        + Voice.MAX_RATE
                        + (voice.equals(catalog.standard()) ? ", used when none is named" : "")));
  }
}
