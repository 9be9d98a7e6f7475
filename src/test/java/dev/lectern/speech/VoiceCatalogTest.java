package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceCatalogTest {
  private final VoiceCatalog catalog = new VoiceCatalog();

  @Test
  void findsTheStandardVoiceByItsId() {
    VoiceInfo standard = catalog.standard();
    assertEquals("kevin16", standard.id());
    assertEquals(Optional.of(standard), catalog.find("kevin16"));
    assertTrue(catalog.voices().contains(standard));
    assertEquals(standard, catalog.open(standard).info());
  }

  @Test
  void knowsNoOtherVoice() {
    assertTrue(catalog.find("alan").isEmpty());
    VoiceInfo old = new VoiceInfo("kevin16", "Kevin", "en-US", "of another version");
    assertThrows(IllegalArgumentException.class, () -> catalog.open(old));
  }

  @Test
  void opensWithoutStartingThreads() {
    catalog.open(catalog.standard());
    assertFalse(
        Thread.getAllStackTraces().values().stream()
            .flatMap(java.util.Arrays::stream)
            .anyMatch(frame -> frame.getClassName().startsWith("com.sun.speech.freetts")));
  }
}
