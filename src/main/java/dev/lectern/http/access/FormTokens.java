package dev.lectern.http.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What our own forms carry and no other site can: a random number, signed together with the session
 * that the form was made for. The key is kept, so that a page from before a restart can still be
 * sent.
 */
final class FormTokens {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}\\s*");

  private final SecretKeySpec key;

  private FormTokens(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * @throws IllegalStateException when the key can't be read or made; the message says what to do
   */
  static FormTokens open(Path data) {
    Path file = data.resolve("access").resolve("form-key");
    try {
      if (!Files.exists(file)) {
        PrivateFile.write(file, Secret.draw() + "\n");
      }
      String text = PrivateFile.read(file);
      if (!KEY.matcher(text).matches()) {
        throw new IllegalStateException(
            "The file " + file + " is damaged. Delete it; forms on open pages are sent anew then.");
      }
      return new FormTokens(text.strip());
    } catch (IOException e) {
      throw new IllegalStateException("The file " + file + " can't be used: " + e, e);
    }
  }

  /**
   * @param session hash of the session that the form is made for; empty without one
   */
  String make(String session) {
    String number = Secret.draw();
    return number + "." + sign(number, session);
  }

  /** Whether the token was made for this session. */
  boolean matches(String token, String session) {
    int dot = token.indexOf('.');
    return dot > 0 && Secret.same(sign(token.substring(0, dot), session), token.substring(dot + 1));
  }

  private String sign(String number, String session) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal((number + " " + session).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
