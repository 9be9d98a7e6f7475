package dev.lectern.store;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;

/** Numbers in rising order as bytes: the steps between them, seven bits to a byte. */
final class Postings {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16);
  private int last;

  /** Adds a number above all before it. */
  void add(int number) {
    int step = number - last;
    last = number;
    while (step > 0x7f) {
      bytes.write((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.write(step);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Adds the numbers to the set. */
  static void read(byte[] bytes, BitSet into) {
    int number = 0;
    int step = 0;
    int shift = 0;
    for (byte each : bytes) {
      step |= (each & 0x7f) << shift;
      shift += 7;
      if (each >= 0) {
        number += step;
        into.set(number);
        step = 0;
        shift = 0;
      }
    }
  }
}
