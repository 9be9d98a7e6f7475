package dev.lectern.http;

import com.fasterxml.jackson.core.JsonParser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.jackson.JacksonCodec;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON that says one thing only: in UTF-8, without comments, and each member of an object
 * once. Of two members with one name, readers differ in which they take (RFC 8259, 4).
 */
final class StrictJson {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private StrictJson() {}

  /**
   * @throws DecodeException when it is no such JSON
   */
  static Object parse(Buffer body) {
    JsonParser parser = JacksonCodec.createParser(text(body));
    parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    parser.disable(JsonParser.Feature.ALLOW_COMMENTS);
    return JacksonCodec.fromParser(parser, Object.class);
  }

  private static String text(Buffer body) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes())).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    } catch (CharacterCodingException e) {
      throw new DecodeException("no UTF-8", e);
    }
  }
}
