package dev.lectern.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes the pages of one logical Ogg stream, RFC 3533. Each packet must fit into its page: none is
 * continued.
 */
final class OggPageWriter {
  private static final int FIRST = 0x02;
  private static final int LAST = 0x04;
  private static final int MAX_SEGMENTS = 255;
  private static final int FULL_SEGMENT = 255;
  private static final int FIXED_HEADER_BYTES = 27;
  private static final int CHECKSUM_OFFSET = 22;

  /** Any number will do where a file holds one stream; a fixed one keeps its bytes the same. */
  private static final int SERIAL_NUMBER = 0x4C656374;

  private static final int[] CRC_TABLE = crcTable();

  private final OutputStream out;
  private final ByteBuffer lacing = ByteBuffer.allocate(MAX_SEGMENTS);
  private final ByteBuffer packets = ByteBuffer.allocate(MAX_SEGMENTS * FULL_SEGMENT);
  private int pageNumber;

  OggPageWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Adds a packet to the page.
   *
   * @throws java.nio.BufferOverflowException if the page cannot hold it
   */
  void add(byte[] packet, int length) {
    for (int left = length; left >= FULL_SEGMENT; left -= FULL_SEGMENT) {
      lacing.put((byte) FULL_SEGMENT);
    }
    lacing.put((byte) (length % FULL_SEGMENT));
    packets.put(packet, 0, length);
  }

  /**
   * Writes the page.
   *
   * @param granule the position that the codec defines for the end of its last packet
   */
  void writePage(long granule, boolean last) throws IOException {
    ByteBuffer page =
        ByteBuffer.allocate(FIXED_HEADER_BYTES + lacing.position() + packets.position())
            .order(ByteOrder.LITTLE_ENDIAN);
    page.put("OggS".getBytes(US_ASCII)).put((byte) 0);
    page.put((byte) ((pageNumber == 0 ? FIRST : 0) | (last ? LAST : 0)));
    page.putLong(granule).putInt(SERIAL_NUMBER).putInt(pageNumber++).putInt(0);
    page.put((byte) lacing.position()).put(lacing.flip()).put(packets.flip());
    page.putInt(CHECKSUM_OFFSET, crc(page.array()));
    out.write(page.array());
    lacing.clear();
    packets.clear();
  }

  private static int crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = (crc << 8) ^ CRC_TABLE[(crc >>> 24) ^ (b & 0xFF)];
    }
    return crc;
  }

  /** RFC 3533: polynomial 0x04C11DB7, not reflected, from zero. */
  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int crc = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc < 0 ? (crc << 1) ^ 0x04C1_1DB7 : crc << 1;
      }
      table[i] = crc;
    }
    return table;
  }
}
