package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {
  private static final List<String> OFFERED =
      List.of("application/json", "text/plain", "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "text/html,*/*                             | text/html",
        "application/json, text/plain, */*         | application/json",
        "text/plain, application/json              | text/plain",
        "application/json;q=0.5, TEXT/HTML; q=0.9  | text/html",
        "application/json;q=0, text/*              | text/plain",
        "*/*                                       | application/json",
        "image/png                                 | application/json",
        "text/html;q=much, ;;q,,/                  | application/json",
      })
  void theClientGetsTheTypeThatItLikesBest(String header, String best) {
    assertEquals(best, Accepted.best(header, OFFERED));
  }

  @Test
  void aClientThatDoesNotSayGetsTheFirst() {
    assertEquals("application/json", Accepted.best(null, OFFERED));
  }
}
