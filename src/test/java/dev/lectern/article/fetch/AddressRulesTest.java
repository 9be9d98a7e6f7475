package dev.lectern.article.fetch;

import static dev.lectern.article.fetch.FetchException.Fault.ADDRESS;
import static dev.lectern.article.fetch.FetchException.Fault.SERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest extends FetchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          http://127.0.0.1/                          | this machine itself
          http://127.0.0.1:8080/                     | this machine itself
          https://127.255.255.254/                   | this machine itself
          http://127.0.0.1./                         | this machine itself
          http://127%2e0%2e0%2e1/                    | this machine itself
          http://%31%32%37.0.0.1/                    | this machine itself
          http://１２７.０.０.１/                      | this machine itself
          http://127。0。0。1/                         | this machine itself
          http://①②⑦.⓪.⓪.①/                          | host
          http://2130706433/                         | unusual form
          http://134744072/                          | unusual form
          http://0x7f000001/                         | unusual form
          http://0x7f.0.0.1/                         | unusual form
          http://0X7F.0x0.0x0.0x1/                   | unusual form
          http://017700000001/                       | unusual form
          http://0177.0.0.1/                         | unusual form
          http://0177.0.0.01/                        | unusual form
          http://127.1/                              | unusual form
          http://127.0.1/                            | unusual form
          http://0/                                  | unusual form
          http://0x/                                 | unusual form
          http://1.2.3.4.5/                          | unusual form
          http://256.256.256.256/                    | unusual form
          http://127.0.0.1.0x1/                      | unusual form
          http://0.0.0.0/                            | no address at all
          http://0.1.2.3/                            | no address at all
          http://10.0.0.1/                           | a private address
          http://10.255.255.255/                     | a private address
          http://172.16.0.1/                         | a private address
          http://172.31.255.255/                     | a private address
          http://192.168.0.1/                        | a private address
          http://100.64.0.1/                         | a provider
          http://100.100.100.200/                    | a provider
          http://100.127.255.255/                    | a provider
          http://169.254.169.254/latest/meta-data/   | link-local
          http://169.254.170.2/                      | link-local
          http://168.63.129.16/                      | cloud
          http://192.0.0.192/opc/v2/                 | reserved
          http://192.0.2.1/                          | for documents
          http://198.51.100.7/                       | for documents
          http://203.0.113.9/                        | for documents
          http://198.18.0.1/                         | for tests
          http://198.19.255.255/                     | for tests
          http://192.88.99.1/                        | stands for another
          http://224.0.0.1/                          | many machines
          http://239.255.255.250/                    | many machines
          http://240.0.0.1/                          | reserved
          http://255.255.255.255/                    | reserved
          http://[::1]/                              | this machine itself
          http://[0:0:0:0:0:0:0:1]/                  | this machine itself
          http://[::]/                               | no address at all
          http://[::ffff:127.0.0.1]/                 | not a plain IPv6 address
          http://[::ffff:7f00:1]/                    | not a plain IPv6 address
          http://[::ffff:8.8.8.8]/                   | not a plain IPv6 address
          http://[::127.0.0.1]/                      | stands for another
          http://[::7f00:1]/                         | stands for another
          http://[64:ff9b::7f00:1]/                  | stands for another
          http://[64:ff9b::169.254.169.254]/         | stands for another
          http://[64:ff9b:1::a00:1]/                 | stands for another
          http://[2002:7f00:1::]/                    | stands for another
          http://[2002:c0a8:1::1]/                   | stands for another
          http://[2001:0:7f00:1::]/                  | stands for another
          http://[fc00::1]/                          | a private address
          http://[fd00:ec2::254]/                    | a private address
          http://[fe80::1]/                          | link-local
          http://[fe80::1%25eth0]/                   | not a plain IPv6 address
          http://[fec0::1]/                          | site-local
          http://[ff02::1]/                          | many machines
          http://[2001:db8::1]/                      | for documents
          http://[3fff::1]/                          | for documents
          http://[2001:2::1]/                        | for tests
          http://[2001:10::1]/                       | reserved
          http://[100::1]/                           | reserved
          http://[4000::1]/                          | reserved
          http://[5f00::1]/                          | reserved
          http://[127.0.0.1]/                        | not a plain IPv6 address
          http://[localhost]/                        | not a plain IPv6 address
          http://[::1/                               | no host
          http://localhost.test/                     | this machine itself
          http://LOCALHOST.TEST/                     | this machine itself
          http://localhost.test./                    | this machine itself
          https://localhost.test/                    | this machine itself
          http://ｌｏｃａｌｈｏｓｔ.test/             | this machine itself
          http://xn--bcher-kva.test/                 | this machine itself
          http://bücher.test/                        | this machine itself
          http://example.org@127.0.0.1/              | before an @ sign
          http://user:secret@example.org/            | before an @ sign
          http://example.org%40127.0.0.1/            | before an @ sign
          http://127.0.0.1\\@example.org/             | before an @ sign
          http://127.0.0.1\\.example.org/             | no host
          http://127.0.0.1%00.example.org/           | no host
          http://127.0.0.1%2f.example.org/           | no host
          http://127.0.0.1%20.example.org/           | no host
          http://127.0.0.1#@example.org/             | this machine itself
          http://127.0.0.1?@example.org/             | this machine itself
          http:///127.0.0.1/                         | no host
          http://                                    | no host
          http://./                                  | no host
          http://..test/                             | no host
          http://example.org:22/                     | port 22
          http://example.org:25/                     | port 25
          http://example.org:0/                      | port 0
          http://example.org:65536/                  | port 65536
          http://example.org:-1/                     | no host
          http://example.org:80:80/                  | no host
          http:127.0.0.1/                            | not the address of a web page
          http:/127.0.0.1/                           | not the address of a web page
          http:\\\\127.0.0.1/                          | not the address of a web page
          //127.0.0.1/                               | not the address of a web page
          example.org                                | not the address of a web page
          localhost:8080                             | not the address of a web page
          file:///etc/passwd                         | not the address of a web page
          ftp://example.org/                         | not the address of a web page
          gopher://127.0.0.1:6379/_INFO              | not the address of a web page
          jar:http://127.0.0.1!/                     | not the address of a web page
          data:text/html,hello                       | not the address of a web page
          javascript:alert(1)                        | not the address of a web page
          """)
  void refusesWhatIsNotOnTheOpenInternet(String address, String words) {
    refuses(fetcher(FetchRules.standard(AllowList.NONE)), address, ADDRESS, words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/",
        "https://1.1.1.1/",
        "http://9.255.255.255/",
        "http://11.0.0.0/",
        "http://100.63.255.255/",
        "http://100.128.0.0/",
        "http://126.255.255.255/",
        "http://128.0.0.0/",
        "http://169.253.255.255/",
        "http://172.15.255.255/",
        "http://172.32.0.0/",
        "http://192.167.255.255/",
        "http://192.169.0.0/",
        "http://198.17.255.255/",
        "http://198.20.0.0/",
        "http://223.255.255.255/",
        "http://[2606:4700::1111]/",
        "https://[2001:4860:4860::8888]:8443/",
        "http://[2001:200::1]/",
        "http://[2a00:1450::1]/",
      })
  void letsPublicAddressesThrough(String address) {
    String host = WebAddress.parse(address).host();
    assertEquals(List.of(ip(host)), new Gate(AllowList.NONE, NAMES).pass(host));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' https://Example.ORG '          | https://example.org/
          HTTPS://example.org:443/a?b#c    | https://example.org/a?b
          http://example.org:8080          | http://example.org:8080/
          http://example.org./             | http://example.org/
          http://example.org?q=1           | http://example.org/?q=1
          https://bücher.example/größe x/  | https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe%20x/
          http://example.org/100%/%41[1]   | http://example.org/100%25/%41%5B1%5D
          http://[2606:4700::1]/           | http://[2606:4700:0:0:0:0:0:1]/
          """)
  void readsAnAddressAsAReaderWritesIt(String written, String read) {
    assertEquals(read, WebAddress.parse(written).toUri().toString());
  }

  @Test
  void refusesAHostOfWhichOneAddressIsPrivate() {
    Resolver mixed = host -> List.of(ip("8.8.8.8"), ip("10.0.0.1"));
    refuses(
        fetcher(FetchRules.standard(AllowList.NONE), mixed),
        "http://mixed.example/",
        ADDRESS,
        "a private address");
  }

  @Test
  void saysThatThereIsNoSuchHost() {
    refuses(fetcher(LOOPBACK), "http://nowhere.example/", SERVER, "no host named nowhere.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/secret",
        "//127.0.0.1:%d/secret",
        "http://inside.test:%d/secret",
        "http://2130706433:%d/secret",
        "http://[::ffff:127.0.0.1]:%d/secret",
        "http://public.test@127.0.0.1:%d/secret",
        "file:///etc/passwd",
      })
  void refusesARedirectThatLeadsInside(String location) {
    int[] port = new int[1];
    RawServer.Answer leadsOn =
        (path, out) ->
            RawServer.send(
                out, "302 Found", "Location: " + location.formatted(port[0]), new byte[0]);
    try (RawServer server = new RawServer(leadsOn)) {
      port[0] = server.port();
      FetchRules rules = FetchRules.standard(AllowList.parse("public.test"));
      refuses(fetcher(rules), server.url("public.test"), ADDRESS, "The site leads on");
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void connectsToTheVeryAddressThatWasChecked() {
    AtomicInteger asked = new AtomicInteger();
    Resolver rebinding =
        host -> List.of(ip(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"));
    RawServer.Answer outside =
        (path, out) -> {
          if (path.equals("/again")) {
            RawServer.send(out, "302 Found", "Location: /secret", new byte[0]);
          } else {
            RawServer.page("Content-Type: text/plain", "Outside.").send(path, out);
          }
        };
    try (RawServer open = new RawServer(outside);
        RawServer inside =
            new RawServer(
                "127.0.0.2", open.port(), RawServer.page("Content-Type: text/plain", "Inside."))) {
      String address = open.url("rebinding.example");
      assertEquals("Outside.", fetcher(LOOPBACK, rebinding).fetch(address).text());
      assertEquals(1, asked.get());
      asked.set(0);
      refuses(fetcher(LOOPBACK, rebinding), address + "again", ADDRESS, "this machine itself");
      assertEquals(List.of(), inside.requests());
    }
  }

  @Test
  void opensWhatTheAllowListNames() {
    AllowList list = AllowList.parse(" wiki.intranet, 10.0.0.0/8,192.168.1.7   , fd00::/8");
    assertTrue(list.permits("wiki.intranet", ip("172.16.0.1")));
    assertTrue(list.permits("any.intranet", ip("10.200.3.4")));
    assertTrue(list.permits("any.intranet", ip("192.168.1.7")));
    assertTrue(list.permits("any.intranet", ip("fdff::1")));
    assertFalse(list.permits("any.intranet", ip("192.168.1.8")));
    assertFalse(list.permits("any.intranet", ip("11.0.0.1")));
    assertFalse(list.permits("any.intranet", ip("fe00::1")));
    assertFalse(AllowList.NONE.permits("", ip("127.0.0.1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/33",
        "10.0.0.0/",
        "10.0.0/8",
        "fd00::/129",
        "10.1",
        "http://wiki",
        "wiki:80",
        "*.intranet",
        "two words",
        "10.0.0.0/8;wiki"
      })
  void refusesAnAllowListThatItCannotRead(String list) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> AllowList.parse(list));
    assertTrue(refusal.getMessage().contains(list), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("10.0.0.0/8"), refusal.getMessage());
  }
}
