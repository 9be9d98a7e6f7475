package dev.lectern.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract that every format keeps. */
class AudioFormatTest {
  private static final int UNIT = AudioFormat.UNIT;
  private static final int RATE = AudioFormat.SAMPLE_RATE;

  /** 3.02 s: no whole number of Opus frames, FLAC blocks or seconds. */
  private static final int LENGTH = 84 * UNIT;

  /** From the shortest body to some that end at any place of a page or block. */
  private static final int[] LENGTHS = {
    2 * UNIT, 3 * UNIT, 7 * UNIT, 8 * UNIT, 9 * UNIT, 55 * UNIT
  };

  /** Below this correlation a decoded file would not be the speech that was encoded. */
  private static final double RESEMBLANCE = 0.97;

  /** A click's middle may move so far, in samples of 62.5 us: the codec's filters blur it. */
  private static final int CLICK_TOLERANCE = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void lengthsAreAsAnnounced(AudioFormat format) throws Exception {
    for (int samples : LENGTHS) {
      OptionalLong announced = format.bodyLength(samples);
      int actual = body(format, TestSpeech.of(samples, 1)).length;
      assertEquals(format.joinable(), announced.isPresent());
      announced.ifPresent(length -> assertEquals(length, actual));
    }
  }

  @ParameterizedTest
  @EnumSource
  void decodesToTheSamplesAnnounced(AudioFormat format) throws Exception {
    Ffmpeg ffmpeg = new Ffmpeg(folder);
    int native48k = format == AudioFormat.OGG ? 3 : 1;
    for (int samples : LENGTHS) {
      byte[] file = file(format, TestSpeech.of(samples, 2));
      int expected = samples * native48k - unheard(format);
      assertEquals(expected, ffmpeg.decode(format, file, RATE * native48k).length);
    }
  }

  /** Samples of closing silence that a decoder does not give back. */
  private static int unheard(AudioFormat format) {
    return format == AudioFormat.MP3 ? 1105 - UNIT : 0;
  }

  @ParameterizedTest
  @EnumSource
  void toldDurationIsTrueToWithinAFrame(AudioFormat format) throws Exception {
    double told = new Ffmpeg(folder).duration(format, file(format, TestSpeech.of(LENGTH, 3)));
    assertEquals((double) LENGTH / RATE, told, frameSeconds(format) + 1e-6);
  }

  private static double frameSeconds(AudioFormat format) {
    return switch (format) {
      case MP3 -> (double) UNIT / RATE;
      case OGG -> 0.02;
      case WAV, FLAC -> 0;
    };
  }

  @ParameterizedTest
  @EnumSource
  void decodedSpeechResemblesTheInput(AudioFormat format) throws Exception {
    short[] speech = TestSpeech.of(LENGTH, 4);
    short[] decoded = new Ffmpeg(folder).decode(format, file(format, speech), RATE);
    if (format == AudioFormat.WAV || format == AudioFormat.FLAC) {
      assertArrayEquals(speech, decoded);
    } else {
      double correlation = correlation(speech, decoded);
      assertTrue(correlation > RESEMBLANCE, () -> "correlation " + correlation);
    }
  }

  @ParameterizedTest
  @EnumSource
  void clickStaysInItsPlace(AudioFormat format) throws Exception {
    int position = 20_000;
    byte[] file = file(format, TestSpeech.click(LENGTH, position));
    short[] decoded = new Ffmpeg(folder).decode(format, file, RATE);
    assertEquals(position, loudest(decoded), CLICK_TOLERANCE);
  }

  @ParameterizedTest
  @EnumSource(names = {"WAV", "MP3"})
  void joinedBodiesPlayAsOneWithoutDrift(AudioFormat format) throws Exception {
    short[] first = TestSpeech.of(LENGTH, 5);
    short[] second = TestSpeech.of(5 * UNIT, 6);
    int position = 7000;
    short[] third = TestSpeech.click(31 * UNIT, position);
    short[] fourth = TestSpeech.of(LENGTH, 7);
    short[] all = concat(first, second, third, fourth);

    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(format.header(all.length));
    for (short[] part : new short[][] {first, second, third, fourth}) {
      file.write(body(format, part));
    }
    file.write(format.trailer());
    short[] decoded = new Ffmpeg(folder).decode(format, file.toByteArray(), RATE);

    assertEquals(all.length - unheard(format), decoded.length);
    int thirdStart = first.length + second.length;
    short[] decodedThird = Arrays.copyOfRange(decoded, thirdStart, thirdStart + third.length);
    assertEquals(position, loudest(decodedThird), CLICK_TOLERANCE);
    double correlation = correlation(all, decoded);
    assertTrue(correlation > RESEMBLANCE, () -> "correlation " + correlation);
    int fourthStart = thirdStart + third.length;
    short[] decodedFourth = Arrays.copyOfRange(decoded, fourthStart, all.length);
    double last = correlation(fourth, decodedFourth);
    assertTrue(last > RESEMBLANCE, () -> "correlation of the last body " + last);
  }

  @ParameterizedTest
  @EnumSource
  void sameSamplesGiveTheSameBytesHoweverTheyAreCut(AudioFormat format) throws Exception {
    short[] speech = TestSpeech.of(LENGTH, 8);
    ByteArrayOutputStream inPieces = new ByteArrayOutputStream();
    try (Encoder encoder = format.encoder(speech.length, inPieces)) {
      for (int from = 0; from < speech.length; from += 777) {
        encoder.write(speech, from, Math.min(777, speech.length - from));
      }
    }
    assertArrayEquals(body(format, speech), inPieces.toByteArray());
    assertArrayEquals(body(format, speech), body(format, speech));
  }

  @ParameterizedTest
  @EnumSource
  void encodersSideBySideDoNotDisturbEachOther(AudioFormat format) throws Exception {
    short[] one = TestSpeech.of(LENGTH, 12);
    short[] two = TestSpeech.of(LENGTH, 13);
    ByteArrayOutputStream outOne = new ByteArrayOutputStream();
    ByteArrayOutputStream outTwo = new ByteArrayOutputStream();
    try (Encoder first = format.encoder(LENGTH, outOne);
        Encoder second = format.encoder(LENGTH, outTwo)) {
      for (int from = 0; from < LENGTH; from += UNIT) {
        first.write(one, from, UNIT);
        second.write(two, from, UNIT);
      }
    }
    assertArrayEquals(body(format, one), outOne.toByteArray());
    assertArrayEquals(body(format, two), outTwo.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void firstBytesOfSoundLeaveWithinHalfASecond(AudioFormat format) throws Exception {
    short[] speech = TestSpeech.of(LENGTH, 9);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Encoder encoder = format.encoder(speech.length, out)) {
      int opening = out.size();
      encoder.write(speech, 0, RATE / 2);
      assertTrue(out.size() > opening + 500, () -> out.size() + " bytes");
      encoder.write(speech, RATE / 2, speech.length - RATE / 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingLeavesTheStreamOpenAndWritesOnce(AudioFormat format) throws Exception {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Encoder encoder = format.encoder(2 * UNIT, out);
    encoder.write(new short[2 * UNIT], 0, 2 * UNIT);
    encoder.close();
    int size = out.size();
    encoder.close();
    assertEquals(size, out.size());
    assertFalse(closed[0]);
  }

  @ParameterizedTest
  @EnumSource
  void refusesLengthsThatAreNotWholeUnits(AudioFormat format) {
    OutputStream out = OutputStream.nullOutputStream();
    for (long samples : new long[] {-UNIT, -1, 1, UNIT + 1, Long.MAX_VALUE}) {
      assertThrows(IllegalArgumentException.class, () -> format.header(samples));
      assertThrows(IllegalArgumentException.class, () -> format.bodyLength(samples));
      assertThrows(IllegalArgumentException.class, () -> format.encoder(samples, out));
    }
    assertThrows(IllegalArgumentException.class, () -> format.encoder(UNIT, out));
  }

  @ParameterizedTest
  @EnumSource
  void refusesMoreOrFewerSamplesThanAnnounced(AudioFormat format) throws Exception {
    Encoder more = format.encoder(2 * UNIT, OutputStream.nullOutputStream());
    assertThrows(
        IllegalStateException.class, () -> more.write(new short[3 * UNIT], 0, 2 * UNIT + 1));
    Encoder fewer = format.encoder(3 * UNIT, OutputStream.nullOutputStream());
    fewer.write(new short[2 * UNIT], 0, 2 * UNIT);
    assertThrows(IllegalStateException.class, fewer::close);
  }

  @ParameterizedTest
  @EnumSource
  void refusesSoundInTheClosingSilence(AudioFormat format) throws Exception {
    short[] samples = new short[3 * UNIT];
    samples[UNIT] = 1;
    Encoder encoder = format.encoder(samples.length, OutputStream.nullOutputStream());
    assertThrows(IllegalArgumentException.class, () -> encoder.write(samples, 0, samples.length));
  }

  @ParameterizedTest
  @EnumSource
  void failureOfTheStreamReachesTheCaller(AudioFormat format) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("The listener hung up");
          }
        };
    IOException failure =
        assertThrows(
            IOException.class,
            () -> {
              Encoder encoder = format.encoder(LENGTH, broken);
              encoder.write(TestSpeech.of(LENGTH, 10), 0, LENGTH);
            });
    assertEquals("The listener hung up", failure.getMessage());
  }

  @Test
  void mp3BodiesOfTheShortestLengthJoinToo() throws Exception {
    int count = 200;
    short[] silence = new short[AudioFormat.CLOSING_SILENCE];
    byte[] body = body(AudioFormat.MP3, silence);
    int samples = count * silence.length + LENGTH;
    int position = 9000;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(AudioFormat.MP3.header(samples));
    for (int i = 0; i < count; i++) {
      file.write(body);
    }
    file.write(body(AudioFormat.MP3, TestSpeech.click(LENGTH, position)));
    file.write(AudioFormat.MP3.trailer());
    short[] decoded = new Ffmpeg(folder).decode(AudioFormat.MP3, file.toByteArray(), RATE);
    assertEquals(samples - unheard(AudioFormat.MP3), decoded.length);
    assertEquals(count * silence.length + position, loudest(decoded), CLICK_TOLERANCE);
  }

  @Test
  void wavSizesBeyondFourGibibytesAreClamped() {
    long samples = 4L * 1024 * 1024 * UNIT;
    ByteBuffer header =
        ByteBuffer.wrap(AudioFormat.WAV.header(samples)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0xFFFF_FFFF, header.getInt(4));
    assertEquals(0xFFFF_FFFF, header.getInt(40));
  }

  @Test
  void mp3FramesAllHaveTheHeaderOfTheInfoFrame() throws Exception {
    byte[] file = file(AudioFormat.MP3, TestSpeech.of(LENGTH, 11));
    ByteBuffer bytes = ByteBuffer.wrap(file);
    for (int at = 0; at < file.length; at += Mp3Codec.FRAME_BYTES) {
      assertEquals(Mp3InfoFrame.FRAME_HEADER, bytes.getInt(at), "at " + at);
    }
  }

  private static byte[] file(AudioFormat format, short[] samples) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(format.header(samples.length));
    file.write(body(format, samples));
    file.write(format.trailer());
    return file.toByteArray();
  }

  private static byte[] body(AudioFormat format, short[] samples) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (Encoder encoder = format.encoder(samples.length, body)) {
      encoder.write(samples, 0, samples.length);
    }
    return body.toByteArray();
  }

  private static short[] concat(short[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    short[] all = new short[length];
    int at = 0;
    for (short[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static int loudest(short[] samples) {
    int at = 0;
    for (int i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) > Math.abs(samples[at])) {
        at = i;
      }
    }
    return at;
  }

  private static double correlation(short[] a, short[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      ab += (double) a[i] * b[i];
      aa += (double) a[i] * a[i];
      bb += (double) b[i] * b[i];
    }
    return ab / Math.sqrt(aa * bb);
  }
}
