package dev.lectern.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {
  @ParameterizedTest
  @CsvSource({
    "k ax m p y uw1 t er, kuhm-PYOO-tur",
    "b ih1 g, big",
    "dh ax, thuh",
    "ax g eh1 n s t, uh-GENST",
    "eh1 k s t r ax, EK-struh",
    "s ih1 ng ih ng, SING-ing",
    "v ih1 zh ax n, VI-zhuhn",
    "d ah1 b ax l y uw, DUH-buh-lyoo",
    "iy1 ey1, EE-AY",
    "m m, mm",
  })
  void spellsAWordAsItSoundsWithItsStressInCapitals(String phones, String spelled) {
    assertEquals(spelled, Respelling.of(List.of(phones.split(" "))));
  }

  @Test
  void silenceIsSpelledByNothing() {
    assertEquals("", Respelling.of(List.of()));
  }
}
