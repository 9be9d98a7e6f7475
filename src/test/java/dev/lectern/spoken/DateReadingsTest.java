package dev.lectern.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, years, decades and periods, as people write them. */
class DateReadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      textBlock =
          """
          2022-01-26 -> january twenty sixth twenty twenty two
          20220126 -> january twenty sixth twenty twenty two
          on 3/14 -> on march fourteenth
          on 1/2 of it -> on one half of it
          Mar-2019 -> march twenty nineteen
          1968's best -> nineteen sixty eight's best
          the 1930s and 40s -> the nineteen thirties and forties
          5th c. BC -> fifth century b c
          MMXX -> twenty twenty
          the XXXII Olympiad -> the thirty second olympiad
          2022-01 -> january twenty twenty two
          2001-02 -> two thousand one to oh two
          2022-01-26T14:05:00Z -> january twenty sixth twenty twenty two fourteen oh five u t c
          26 January 2022 -> the twenty sixth of january twenty twenty two
          Jan. 26th, 2022 -> january twenty sixth twenty twenty two
          January 2022 -> january twenty twenty two
          July '22 -> july twenty twenty two
          1/26/2022 -> january twenty sixth twenty twenty two
          26/1/2022 -> the twenty sixth of january twenty twenty two
          26.01.2022 -> the twenty sixth of january twenty twenty two
          05.06.2022 -> the fifth of june twenty twenty two
          11/22/63 -> november twenty second nineteen sixty three
          26-Jan-2022 -> the twenty sixth of january twenty twenty two
          July 4, 1776, was -> july fourth seventeen seventy six was
          the 26th of January, 2022 -> the twenty sixth of january twenty twenty two
          on 5th of May 2021 -> on the fifth of may twenty twenty one
          5 July -> the fifth of july
          july 25 2012 -> july twenty fifth twenty twelve
          may 5th -> may fifth
          you may 25 times -> you may twenty five times
          It began in Sept. It ended in Oct. -> it began in september it ended in october
          April 29th's meeting -> april twenty ninth's meeting
          Jan 5-7 -> january fifth to seventh
          Jan. 5–Feb. 10, 2020 -> january fifth to february tenth twenty twenty
          January 5 and 6, 2020 -> january fifth and sixth twenty twenty
          1 June 2010–5 July 2010 -> the first of june twenty ten to the fifth of july twenty ten
          3-5 November 2021 -> the third to fifth of november twenty twenty one
          Mon, Jan 5 -> monday january fifth
          Tue. 5 May -> tuesday the fifth of may
          Mon-Fri 9am-5pm -> monday to friday nine a m to five p m
          Jan-Mar 2020 -> january to march twenty twenty
          Sat down -> sat down
          in the '90s and 1990s -> in the nineties and nineteen nineties
          the 1800s -> the eighteen hundreds
          early '00s -> early two thousands
          80's -> eighties
          30s -> thirty seconds
          in her 30s -> in her thirties
          1960s–80s -> nineteen sixties to eighties
          mid-1980s -> mid nineteen eighties
          44 BC -> forty four b c
          340 A.D -> three forty a d
          AD 79 and 476 AD and 1200 BCE -> a d seventy nine and four seventy six a d and twelve hundred b c e
          5 BC–AD 33 -> five b c a d thirty three
          500–300 BC -> five hundred to three hundred b c
          Built in c. 1066. It fell. -> built in circa ten sixty six it fell
          In 1066 William came. -> in ten sixty six william came
          4Q and 1H22, FY22, FY 2021 -> the fourth quarter and the first half of twenty twenty two fiscal year twenty twenty two fiscal year twenty twenty one
          in 2Q22 -> in the second quarter of twenty twenty two
          the 3Q 2021 -> the third quarter of twenty twenty one
          Q1-Q3 -> q one to q three
          2020/21 -> twenty twenty twenty one
          FY2020-21 -> fiscal year twenty twenty twenty one
          YoY -> year over year
          1914–18 -> nineteen fourteen to eighteen
          2009-10 -> two thousand nine to ten
          1.2.3 -> one point two point three
          13/13/2003 -> thirteen slash thirteen slash two thousand three
          """)
  void reads(String written, String spoken) {
    assertEquals(spoken, Readings.say(written));
  }
}
