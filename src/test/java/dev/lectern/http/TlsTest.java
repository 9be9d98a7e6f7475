package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lectern.Lectern;
import dev.lectern.Settings;
import dev.lectern.article.fetch.AllowList;
import dev.lectern.http.access.AccessSettings;
import dev.lectern.http.access.TlsFiles;
import dev.lectern.network.TrustedProxies;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder;
  private static Path certificate;
  private static Path key;
  private static KeyStore store;

  /** A certificate of its own for 127.0.0.1, by the JDK's tool. */
  @BeforeAll
  static void makeCertificate() throws Exception {
    Path file = folder.resolve("store.p12");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process keytool =
        new ProcessBuilder(
                (tool
                        + " -genkeypair -alias lectern -keyalg EC -validity 2 -storetype PKCS12"
                        + " -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storepass changeit -keystore "
                        + file)
                    .split(" ", -1))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertEquals(0, keytool.waitFor());
    store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    Certificate made = store.getCertificate("lectern");
    Key secret = store.getKey("lectern", PASSWORD);
    certificate = pem("certificate.pem", "CERTIFICATE", made.getEncoded());
    key = pem("key.pem", "PRIVATE KEY", secret.getEncoded());
  }

  private static Path pem(String name, String type, byte[] content) throws Exception {
    String text = Base64.getMimeEncoder().encodeToString(content);
    return Files.writeString(
        folder.resolve(name),
        "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n");
  }

  private static Lectern start(Path data, TlsFiles files) {
    return Lectern.start(
        new Settings(
            "127.0.0.1",
            0,
            data,
            "",
            64L << 20,
            1,
            null,
            AllowList.NONE,
            new AccessSettings(false, TrustedProxies.NONE, files)),
        List.of());
  }

  private static HttpClient client() throws Exception {
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    known.setCertificateEntry("lectern", store.getCertificate("lectern"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  @Test
  void isServedByTheCertificateOfTheFiles(@TempDir Path data) throws Exception {
    try (Lectern lectern = start(data, new TlsFiles(certificate, key))) {
      assertTrue(lectern.address().startsWith("https://127.0.0.1:"), lectern.address());
      HttpResponse<String> answer =
          client()
              .send(
                  HttpRequest.newBuilder(URI.create(lectern.address()))
                      .header("Accept", "text/html")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("Library"));
      assertTrue(answer.body().contains("https%3A%2F%2F127.0.0.1"), "the bookmark's address");
      assertFalse(
          answer.headers().firstValue("Strict-Transport-Security").isPresent(),
          "this machine's own name has other ports");
    }
  }

  @Test
  void aMissingFileIsNamed() {
    Path none = folder.resolve("none.pem");
    String message =
        assertThrows(IllegalArgumentException.class, () -> new TlsFiles(certificate, none))
            .getMessage();
    assertEquals("The TLS key " + none + " is not a file that can be read.", message);
  }

  @Test
  void filesOfAnotherKindAreRefusedInWordsAndMakeNoToken(@TempDir Path data) throws Exception {
    Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nonsense");
    for (TlsFiles files :
        List.of(new TlsFiles(certificate, nonsense), new TlsFiles(nonsense, key))) {
      String message =
          assertThrows(IllegalStateException.class, () -> start(data, files)).getMessage();
      assertTrue(message.contains("nonsense.pem"), message);
      assertTrue(message.contains("both must be PEM"), message);
    }
    assertFalse(Files.exists(data.resolve("access/token")));
  }
}
