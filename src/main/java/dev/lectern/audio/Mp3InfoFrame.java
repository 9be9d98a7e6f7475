package dev.lectern.audio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * A silent first frame that carries the Xing/LAME tag: how much there is, and what a decoder must
 * cut off at either end. Layout: "Mp3 Info Tag rev 1", gabriel.mp3-tech.org/mp3infotag.html.
 */
final class Mp3InfoFrame {
  /** MPEG-2 Layer III without CRC; 48 kbit/s, 16 kHz, no padding; mono, original. */
  static final int FRAME_HEADER = 0xFFF3_68C4;

  /** In MPEG-2 mono the tag stands after the header and 9 bytes of side information. */
  private static final int TAG_OFFSET = 4 + 9;

  private static final int HAS_FRAMES_BYTES_AND_TOC = 0b0111;
  private static final int TOC_ENTRIES = 100;

  /** ffmpeg heeds the delay only under a name that starts like this; jump3r is LAME 3.98. */
  private static final String ENCODER = "LAME3.98r";

  private static final int CONSTANT_BIT_RATE = 1;

  /** Decoders add 528 + 1 samples of their own, so that 1105 are cut at the start. */
  private static final int ENCODER_DELAY = 576;

  /** Nothing is cut at the end: the delay has taken the closing silence already. */
  private static final int ENCODER_PADDING = 0;

  private static final long UNSIGNED_MAX = 0xFFFF_FFFFL;

  private Mp3InfoFrame() {}

  static byte[] of(long samples) {
    long frames = samples / Mp3Codec.SAMPLES_PER_FRAME + Mp3Codec.TRAILER_FRAMES;
    int fileBytes = (int) Math.min(UNSIGNED_MAX, (frames + 1) * Mp3Codec.FRAME_BYTES);
    byte[] bytes = new byte[Mp3Codec.FRAME_BYTES];
    ByteBuffer frame = ByteBuffer.wrap(bytes);
    frame.putInt(FRAME_HEADER).position(TAG_OFFSET);
    frame.put("Info".getBytes(US_ASCII)).putInt(HAS_FRAMES_BYTES_AND_TOC);
    frame.putInt((int) Math.min(UNSIGNED_MAX, frames)).putInt(fileBytes);
    for (int i = 0; i < TOC_ENTRIES; i++) {
      frame.put((byte) (i * 256 / TOC_ENTRIES));
    }
    putLameTag(frame, fileBytes);
    frame.putShort((short) crc16(bytes, frame.position()));
    return bytes;
  }

  private static void putLameTag(ByteBuffer frame, int fileBytes) {
    frame.put(ENCODER.getBytes(US_ASCII)).put((byte) CONSTANT_BIT_RATE);
    frame.put((byte) 0); // low-pass: not told
    frame.putInt(0).putShort((short) 0).putShort((short) 0); // peak and replay gains: not told
    frame.put((byte) 0).put((byte) Mp3Codec.KILOBITS_PER_SECOND);
    int trim = (ENCODER_DELAY << 12) | ENCODER_PADDING;
    frame.put((byte) (trim >> 16)).putShort((short) trim);
    frame.put((byte) 0).put((byte) 0).putShort((short) 0); // source, gain, preset: not told
    frame.putInt(fileBytes);
    frame.putShort((short) 0); // CRC of the music, which is not yet encoded
  }

  /** CRC-16/ARC: polynomial 0x8005, reflected, from zero. */
  private static int crc16(byte[] bytes, int length) {
    int crc = 0;
    for (int i = 0; i < length; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xA001;
      }
    }
    return crc;
  }
}
