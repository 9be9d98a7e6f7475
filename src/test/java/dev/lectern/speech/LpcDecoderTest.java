package dev.lectern.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.speech.freetts.relp.LPCResult;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LpcDecoderTest {
  @Test
  void differsFromFreeTtsByRoundingOnly() throws Exception {
    int samples = 0;
    int different = 0;
    for (String text : Sentences.TABLE) {
      LPCResult lpc = Utterances.of(text);
      short[] theirs = new FreeTtsDecoder().decode(lpc);
      short[] ours = new short[LpcDecoder.samples(lpc)];
      LpcDecoder.decode(lpc, ours, 0);
      assertEquals(theirs.length, ours.length, text);
      for (int i = 0; i < ours.length; i++) {
        assertTrue(Math.abs(theirs[i] - ours[i]) <= 1, text);
        different += theirs[i] == ours[i] ? 0 : 1;
      }
      samples += ours.length;
    }
    assertTrue(different < samples / 100, different + " of " + samples + " differ");
  }

  @Test
  void clipsWhereFreeTtsWrapsRound() {
    LPCResult lpc = new LPCResult();
    lpc.resizeFrames(1);
    lpc.resizeResiduals(400);
    lpc.setValues(16, 16_000, 1, 0, 1.05f);
    short[] loud = new short[16];
    Arrays.fill(loud, Short.MIN_VALUE);
    loud[0] = Short.MAX_VALUE;
    lpc.setFrame(0, loud);
    lpc.setResidualSizes(new int[] {400});
    lpc.getResiduals()[0] = 40;
    short[] out = new short[400];
    LpcDecoder.decode(lpc, out, 0);
    assertTrue(out[0] > 0);
    assertEquals(Short.MAX_VALUE, out[399]);
  }

  @Test
  void leavesTheSamplesAroundItsOwnAlone() throws Exception {
    LPCResult lpc = Utterances.of("yes.");
    int samples = LpcDecoder.samples(lpc);
    short[] plain = new short[samples];
    LpcDecoder.decode(lpc, plain, 0);
    short[] framed = new short[samples + 2];
    framed[0] = 7;
    framed[samples + 1] = 9;
    LpcDecoder.decode(lpc, framed, 1);
    assertEquals(7, framed[0]);
    assertEquals(9, framed[samples + 1]);
    assertArrayEquals(plain, Arrays.copyOfRange(framed, 1, samples + 1));
  }

  @Test
  void rejectsFramesThatAreNotWhole() {
    LPCResult lpc = new LPCResult();
    lpc.resizeFrames(2);
    lpc.resizeResiduals(10);
    lpc.setNumberOfChannels(16);
    assertThrows(IllegalStateException.class, () -> LpcDecoder.samples(lpc));
  }
}
