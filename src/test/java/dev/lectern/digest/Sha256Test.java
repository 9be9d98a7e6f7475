package dev.lectern.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Sha256Test {
  /** The digest of "abc" in the examples of FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheDigestOfTheStandard() {
    assertEquals(ABC, Sha256.hex("abc"));
    assertEquals(ABC, Sha256.hex(new byte[] {'a', 'b', 'c'}));
  }

  @Test
  void namesTextsBeyondAsciiByTheirUtf8() {
    byte[] utf8 = {(byte) 0xc3, (byte) 0xa9};

    assertEquals(Sha256.hex(utf8), Sha256.hex("\u00e9"));
  }

  @Test
  void shortensFromTheEnd() {
    assertEquals("ba7816", Sha256.hex("abc", 6));
  }
}
