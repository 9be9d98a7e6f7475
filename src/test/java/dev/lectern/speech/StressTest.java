package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StressTest {
  @ParameterizedTest
  @CsvSource({
    "unswervingly, ax n s w er v ih ng l iy, ax n s w er1 v ih ng l iy",
    "legible, l eh g ax b ax l, l eh1 g ax b ax l",
    "time, t ay m, t ay1 m",
    "blup, b l ax p, b l ah1 p",
    "zatation, z ax t ey sh ax n, z ax t ey1 sh ax n",
    "zatity, z ey t ax t iy, z ey1 t ax t iy",
    "bazatical, b ey z ae t ih k ax l, b ey z ae1 t ih k ax l",
    "already, ao l r eh1 d iy, ao l r eh1 d iy",
    "the, dh ax, dh ax",
    "were, w er, w er",
    "hm, hh m, hh m",
    "fs, f s, f s"
  })
  void givesEveryWordOfContentOneStress(String word, String phones, String stressed) {
    assertEquals(stressed, String.join(" ", Stress.given(word, List.of(phones.split(" ")))));
  }
}
