package dev.lectern.spoken;

import java.util.Arrays;
import java.util.List;

/** How the letters are called, in FreeTTS's phone set. */
final class LetterNames {
  private static final String[] NAMES = {
    "ey1",
    "b iy1",
    "s iy1",
    "d iy1",
    "iy1",
    "eh1 f",
    "jh iy1",
    "ey1 ch",
    "ay1",
    "jh ey1",
    "k ey1",
    "eh1 l",
    "eh1 m",
    "eh1 n",
    "ow1",
    "p iy1",
    "k y uw1",
    "aa1 r",
    "eh1 s",
    "t iy1",
    "y uw1",
    "v iy1",
    "d ah1 b ax l y uw",
    "eh1 k s",
    "w ay1",
    "z iy1"
  };

  private LetterNames() {}

  static List<String> phones(String letters) {
    return letters
        .chars()
        .mapToObj(c -> NAMES[(c | 0x20) - 'a'])
        .flatMap(name -> Arrays.stream(name.split(" ", -1)))
        .toList();
  }
}
