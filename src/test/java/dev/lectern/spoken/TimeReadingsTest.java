package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day and lengths of time. */
class TimeReadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          14:05 -> fourteen oh five
          8:05 -> eight oh five
          2pm -> two p m
          2:30 p.m. EST -> two thirty p m e s t
          1:59 p.m.est -> one fifty nine p m est
          7.30pm -> seven thirty p m
          12.30 p.m. -> twelve thirty p m
          00:00 -> zero hundred
          15:00 -> fifteen hundred
          5 o'clock -> five o'clock
          10:05:30 -> ten hours five minutes and thirty seconds
          12:30:15 pm -> twelve thirty and fifteen seconds p m
          1:30:00 -> one hour and thirty minutes
          1:59.4 -> one minute and fifty nine point four seconds
          2022-01-26T14:05:00Z -> january twenty sixth twenty twenty two fourteen oh five u t c
          0900 hours -> oh nine hundred hours
          at 1430 hours -> at fourteen thirty hours
          1000 hours -> one thousand hours
          2pm-5pm -> two p m to five p m
          9-11am -> nine to eleven a m
          9–10:30 am -> nine to ten thirty a m
          from 9:30-10 -> from nine thirty to ten
          9:00–17:00 -> nine o'clock to seventeen hundred
          11 p.m.-2 a.m. -> eleven p m to two a m
          8-10 pm -> eight to ten p m
          8pm–midnight -> eight p m to midnight
          noon-5pm -> noon to five p m
          1h30m -> one hour and thirty minutes
          1h30 -> one hour and thirty minutes
          2 hrs 15 min -> two hours and fifteen minutes
          5m 30s -> five minutes and thirty seconds
          1h 5m 3s -> one hour five minutes and three seconds
          2h -> two hours
          2 h 5 people -> two hours five people
          John 3:16 -> john three sixteen
          """)
  void reads(String written, String spoken) {
    assertEquals(spoken, Readings.say(written));
  }
}
