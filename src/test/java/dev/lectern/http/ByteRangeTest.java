package dev.lectern.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=0-99, 0, 100",
    "bytes=10-19, 10, 20",
    "bytes=90-, 90, 100",
    "bytes=-5, 95, 100",
    "bytes=-500, 0, 100",
    "bytes=50-5000, 50, 100",
    "bytes=0-99999999999999999999999, 0, 100",
  })
  void readsSingleSuffixAndOpenRanges(String header, long from, long to) {
    assertEquals(Optional.of(new ByteRange(from, to)), ByteRange.parse(header, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "chars=0-1", "bytes=a-b", ""})
  void ignoresWhatIsNotOneWellFormedRange(String header) {
    assertEquals(Optional.empty(), ByteRange.parse(header, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=99999999999999999999-"})
  void refusesRangesOutsideWithTheLengthThereIs(String header) {
    var failure =
        assertThrows(ByteRange.UnsatisfiableException.class, () -> ByteRange.parse(header, 100));
    assertEquals(100, failure.length());
  }

  @Test
  void nothingCanBeTakenFromNothing() {
    assertThrows(ByteRange.UnsatisfiableException.class, () -> ByteRange.parse("bytes=-1", 0));
  }
}
