package dev.lectern.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The two packets that open an Ogg Opus stream, RFC 7845 section 5. */
final class OpusHeaders {
  private static final byte VERSION = 1;
  private static final byte MONO = 1;
  private static final byte ONE_STREAM = 0;

  /** A fixed name, so that the bytes stay the same. */
  private static final String VENDOR = "concentus";

  private OpusHeaders() {}

  /**
   * The packet OpusHead.
   *
   * @param preSkip how many samples at 48 kHz decoders drop from the start
   */
  static byte[] identification(int preSkip) {
    ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
    head.put("OpusHead".getBytes(US_ASCII)).put(VERSION).put(MONO).putShort((short) preSkip);
    short gain = 0;
    return head.putInt(AudioFormat.SAMPLE_RATE).putShort(gain).put(ONE_STREAM).array();
  }

  /** The packet OpusTags, with no comments. */
  static byte[] comments() {
    byte[] vendor = VENDOR.getBytes(US_ASCII);
    ByteBuffer tags = ByteBuffer.allocate(16 + vendor.length).order(ByteOrder.LITTLE_ENDIAN);
    tags.put("OpusTags".getBytes(US_ASCII)).putInt(vendor.length).put(vendor);
    int comments = 0;
    return tags.putInt(comments).array();
  }
}
