package dev.lectern.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerRulesTest {
  private static InetAddress address(String literal) {
    return Objects.requireNonNull(IpLiteral.parse(literal), literal);
  }

  /**
   * @param headers as {@code Name: value}, with bars between
   */
  private static Caller caller(
      String host, String proxies, String peer, String authority, String headers) {
    Map<String, String> sent =
        headers == null
            ? Map.of()
            : Arrays.stream(headers.split(" ; ", -1))
                .map(header -> header.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return new CallerRules(host, TrustedProxies.parse(proxies == null ? "" : proxies))
        .caller(address(peer), false, authority, sent::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1 | 127.0.0.1 | 127.0.0.1:8080      | | true",
        "127.0.0.1 | 127.0.0.1 | localhost:8080      | | true",
        "127.0.0.1 | 127.0.0.1 | LOCALHOST           | | true",
        "127.0.0.1 | 127.0.0.1 | reader.localhost:80 | | true",
        "127.0.0.1 | 127.0.0.9 | 127.3.2.1           | | true",
        "::1       | ::1       | [::1]:8080          | | true",
        "::1       | ::1       | [::2]:8080          | | false",
        "127.0.0.1 | 127.0.0.1 | evil.example:8080   | | false",
        "127.0.0.1 | 127.0.0.1 | 127.0.0.1.evil.example | | false",
        "127.0.0.1 | 127.0.0.1 | localhost.evil.example | | false",
        "127.0.0.1 | 127.0.0.1 | 192.168.1.7:8080    | | false",
        "127.0.0.1 | 127.0.0.1 | [                   | | false",
        "127.0.0.1 | 127.0.0.1 |                     | | false",
        "127.0.0.1 | 192.168.1.7 | 127.0.0.1         | | false",
        "0.0.0.0   | 127.0.0.1 | 127.0.0.1:8080      | | false",
        "192.168.1.7 | 127.0.0.1 | localhost         | | false",
        "no.such.host.invalid | 127.0.0.1 | localhost | | false",
        "127.0.0.1 | 127.0.0.1 | localhost | X-Forwarded-For: 127.0.0.1   | false",
        "127.0.0.1 | 127.0.0.1 | localhost | X-Forwarded-Proto: https     | false",
        "127.0.0.1 | 127.0.0.1 | localhost | X-Forwarded-Host: localhost  | false",
        "127.0.0.1 | 127.0.0.1 | localhost | Forwarded: for=127.0.0.1     | false",
        "127.0.0.1 | 127.0.0.1 | localhost | X-Real-IP: 127.0.0.1         | false",
        "127.0.0.1 | 127.0.0.1 | localhost | Via: 1.1 proxy               | false",
      })
  void onlyThisMachineItselfIsLocal(
      String host, String peer, String authority, String headers, boolean local) {
    assertEquals(local, caller(host, "", peer, authority, headers).local());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // nobody is believed who isn't trusted
        "10.0.0.1  | 192.168.1.7 | X-Forwarded-For: 203.0.113.9 | 192.168.1.7",
        "10.0.0.1  | 10.0.0.1 | X-Forwarded-For: 203.0.113.9 | 203.0.113.9",
        "10.0.0.1  | 10.0.0.1 | | 10.0.0.1",
        // what stands before the client's own address, the client made up
        "10.0.0.1  | 10.0.0.1 | X-Forwarded-For: 127.0.0.1, 203.0.113.9 | 203.0.113.9",
        "10.0.0.0/8 | 10.0.0.1 | X-Forwarded-For: 6.6.6.6, 203.0.113.9, 10.1.1.1 | 203.0.113.9",
        "10.0.0.0/8 | 10.0.0.1 | X-Forwarded-For: 10.2.2.2, 10.1.1.1 | 10.2.2.2",
        "10.0.0.1  | 10.0.0.1 | X-Forwarded-For: 203.0.113.9:4711 | 203.0.113.9",
        "10.0.0.1  | 10.0.0.1 | X-Forwarded-For: [2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7",
        "10.0.0.1  | 10.0.0.1 | X-Forwarded-For: nonsense | 10.0.0.1",
        "10.0.0.1  | 10.0.0.1 | Forwarded: for=203.0.113.9;proto=https | 203.0.113.9",
        "10.0.0.1  | 10.0.0.1 | Forwarded: for=6.6.6.6, For=\"[2001:db8::7]:1\" | 2001:db8:0:0:0:0:0:7",
        "10.0.0.1  | 10.0.0.1 | Forwarded: for=_hidden | 10.0.0.1",
        "10.0.0.1  | 10.0.0.1 | Forwarded: for=6.6.6.6 ; X-Forwarded-For: 203.0.113.9 | 203.0.113.9",
      })
  void aTrustedProxySaysForWhomItAsks(
      String proxies, String peer, String headers, String expected) {
    Caller caller = caller("127.0.0.1", proxies, peer, "lectern.example", headers);
    assertEquals(expected, caller.address().getHostAddress());
    assertFalse(caller.local());
  }

  @Test
  void whoComesByATrustedProxyIsNeverLocal() {
    assertFalse(
        caller("127.0.0.1", "127.0.0.1", "127.0.0.1", "localhost", "X-Forwarded-For: 127.0.0.1")
            .local());
    assertFalse(caller("127.0.0.1", "127.0.0.1", "127.0.0.1", "localhost", null).local());
  }

  @Test
  void aTrustedProxyTellsSchemeAndName() {
    String headers =
        "X-Forwarded-For: 203.0.113.9 ; X-Forwarded-Proto: https ; X-Forwarded-Host: read.example";
    Caller caller = caller("127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1:8080", headers);
    assertTrue(caller.secure());
    assertEquals("https", caller.scheme());
    assertEquals("read.example", caller.authority());
    Caller stranger = caller("0.0.0.0", "10.0.0.1", "127.0.0.1", "lectern:8080", headers);
    assertFalse(stranger.secure());
    assertEquals("lectern:8080", stranger.authority());
  }

  @Test
  void addressesOfOneNetworkAreOneClient() {
    String one = caller("::", "", "2001:db8:1:2::3", "x", null).client();
    assertEquals(one, caller("::", "", "2001:db8:1:2:ffff::3", "x", null).client());
    assertFalse(one.equals(caller("::", "", "2001:db8:1:3::3", "x", null).client()));
    assertEquals("10.0.0.7", caller("::", "", "10.0.0.7", "x", null).client());
  }

  @Test
  void othersCanAskWhereItListensToThemOrAProxyPassesThemOn() {
    assertFalse(new CallerRules("127.0.0.1", TrustedProxies.NONE).isOpenToOthers());
    assertFalse(new CallerRules("localhost", TrustedProxies.NONE).isOpenToOthers());
    assertTrue(new CallerRules("0.0.0.0", TrustedProxies.NONE).isOpenToOthers());
    assertTrue(new CallerRules("127.0.0.1", TrustedProxies.parse("::1")).isOpenToOthers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "10.0.0.1 10.0.0.2", "*"})
  void whatIsNoAddressOfAProxyIsRefusedInWords(String list) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> TrustedProxies.parse(list)).getMessage();
    assertTrue(message.contains(list) && message.contains("10.0.0.0/8"), message);
  }
}
