package dev.lectern.speech;

import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.audio.AudioPlayer;
import com.sun.speech.freetts.relp.LPCResult;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;

/** FreeTTS's own decoder, as the yardstick of ours. */
final class FreeTtsDecoder {
  private final Utterance utterance;

  FreeTtsDecoder() {
    utterance = new Utterance(Kevin16.loaded().voice());
    utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
  }

  /** Samples as they are: not clipped, but wrapped round. */
  short[] decode(LPCResult lpc) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * lpc.getNumberOfSamples() + 2048);
    lpc.playWave(into(bytes), utterance);
    short[] samples = new short[bytes.position() / 2];
    bytes.flip().asShortBuffer().get(samples);
    return samples;
  }

  private static AudioPlayer into(ByteBuffer bytes) {
    return (AudioPlayer)
        Proxy.newProxyInstance(
            AudioPlayer.class.getClassLoader(),
            new Class<?>[] {AudioPlayer.class},
            (self, method, arguments) -> {
              if (method.getName().equals("write")) {
                byte[] data = (byte[]) arguments[0];
                int length = arguments.length > 1 ? (int) arguments[2] : data.length;
                bytes.put(data, arguments.length > 1 ? (int) arguments[1] : 0, length);
              }
              return method.getReturnType() == boolean.class ? true : null;
            });
  }
}
