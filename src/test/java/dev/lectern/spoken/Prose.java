package dev.lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts to measure with: paragraphs as people write them, and what nobody would write. */
final class Prose {
  /**
   * Stories and essays; the words that sound by their part of speech are in it as often as ever.
   */
  private static final List<String> ORDINARY =
      """
      The river had frozen early that winter, and the ferry lay tied to its post until March. People who lived on the far bank walked over the ice with their shopping, and the children pulled sledges behind them. Nobody thought it strange; their grandparents had done the same.
      Mrs. Hallam kept the only shop in the valley. She knew what everybody bought, and when somebody stopped buying bread she would close the door at noon, put on her coat and go to see whether they were well. "It's no trouble," she said. "I need the walk."
      A library is more than a room with books. It is a promise: whoever comes in may sit down, read for as long as they like, and leave without having paid for anything. The present building was meant to house forty thousand volumes, but the council never produced the money for a second floor.
      When we record a bird's song we do not record the bird. The microphone hears the wind in the reeds, a lorry on the coast road, and the minute sounds of our own breathing. Afterwards we separate what we want from what we refuse, and the result is an object that never existed in the marsh.
      He did not want to desert his friends, yet the desert drew him. At night the stars stood so close that he felt he could lead them home like goats. In the morning there was only heat, a tear in the tent and the long line of his own footprints.
      Bread needs four things: flour, water, salt and time. The first three cost little. Time is what most recipes try to save, and what the loaf cannot do without; a dough that has rested overnight in a cool kitchen has more taste than one that was hurried along with a spoon of sugar.
      Why do we use long words where short ones would do? Partly because they look learned, and partly because they let us be vague. "The implementation of measures" may be anything; "we mended the roof" is one thing, and a reader can go and look at it.
      The old map showed a road that led from the harbour through the pine wood to a chapel. We followed it as far as the second stream. There the ground had slid away, perhaps a century ago, and young birches grew where the carts must once have turned.
      Teachers often say that they learn more than they teach. It sounds modest, but I believe it is simply true. To explain why ice floats you have to understand it from the side of someone who doubts it, and that someone asks better questions than any examiner.
      My brother's workshop smelled of glue and cedar. He built cellos, two a year, and he would not be rushed. If a customer complained he would invite her to come and sweep the floor for a week; most of those who came stayed friends with him for life.
      The committee will conduct a survey of the whole estate, estimate the cost of the repairs and present its report to the members before the summer. Until then the upper gate stays closed, and visitors are asked to use the path behind the orchard.
      Some plants close their leaves at dusk. Darwin wondered whether they sleep; he tied the leaves open with thread and found that they suffered from the cold. Today we can watch the same movement in a film that makes a night pass in a minute, and it still looks like sleep.
      I don't remember the name of the street, only the yellow house at its end, with a piano that nobody tuned. We weren't allowed to touch it. So of course we did, whenever the grown-ups were in the garden, very softly, one finger each.
      A good index is a kindness. It is made by somebody who has read every page and asks, again and again, what a stranger would look for. The best ones are almost funny: "Weather, see Small talk". They show that a mind was at work, not just a machine.
      The trains were late because of the storm, and so the whole platform began to talk. A student shared his sandwiches, a retired nurse explained how to read the clouds, and a man with a trumpet case was finally persuaded to open it. When the train came in at last, several people let it go.
      """
          .lines()
          .toList();

  /** A report in which every # becomes a digit that is new each time. */
  private static final List<String> NEWS =
      """
      LONDON, Jan. 2#, 202# (Reuters) - Shares in Northgate plc rose #.#% to £1#.## on Tuesday after the company reported sales of $1,2##.# million for the third quarter of 202#, up from $#.# billion a year earlier.
      The FTSE 100 closed at 7,#56.4, 0.#% lower; the S&P 500 gained 1#.5 points to 4,1##.25 by 3:#0 p.m. Eastern time, and Brent crude traded between $7#-$8# a barrel.
      Police said 1# people aged 1#-4# were hurt when a 2#-tonne lorry left the A#9 at about 5:4# a.m. on 2022-0#-1#, 3# km north of Inverness. Temperatures had fallen to -1#°C; wind speeds reached 9# km/h.
      Between 199# and 201# the population of the district grew from 4#,312 to 1#6,054, according to the census (table #.#). Roughly 2/3 of it lives within 1# miles of the coast, and the 2#-#9 age group has doubled.
      Dr. A. J. Moss of the Univ. of Leeds, who led the trial (N = 1,##2), told the BBC that the 5# mg dose cut admissions by 4#% (95% CI 3#.1-4#.9), vs. 1#% in the control group. Call 0800 ### 1#3# or visit www.example.org/trial-# for details.
      United won #-1 at home on Sept. 1#th, their #th win in 1# games; Kane scored in the #4th and 8#nd minutes. Tickets cost €2#.50, children under 1# pay half. The next match kicks off at 19:4#.
      The rocket, 7#.# m tall and 3.# m wide, burns 2#0 kg of fuel per second; it will carry 1#,#00 lb to orbit on Flight No. ##, its second in 202#. NASA's budget for FY2# is $2#.# billion, 0.#% of federal spending.
      House prices rose by £1#,### (#.#%) in the 12 months to March 3#, 202#, the ONS said. In the 1980s a terraced house cost 3.# times the average wage; now the ratio is #.#:1. A 2# sq ft studio at 1## Mill St. sold for £##9,950.
      """
          .lines()
          .toList();

  /** One of each kind that has its own loop or pattern. */
  static final List<String> JUNK =
      List.of(
          "a", "1-", "😀", "'", "ß", "%", ",123", "A.", "a. ", ".[1]", ". . ", "use ", "Xi ", "1. ",
          "(中)", "www.a", "IV ", "²");

  private Prose() {}

  /** So many characters or a little more, by the paragraph. */
  static List<String> ordinary(int characters) {
    return repeat(ORDINARY, characters);
  }

  static List<String> news(int characters) {
    return repeat(NEWS, characters);
  }

  /** Random printable characters, by the line. */
  static List<String> noise(int characters) {
    var random = new Random(1);
    var lines = new ArrayList<String>();
    for (int length = 0; length < characters; length += 200) {
      var line = new StringBuilder();
      random.ints(200, 0, 100).forEach(i -> line.append(i < 95 ? (char) (' ' + i) : 'é'));
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> repeat(List<String> paragraphs, int characters) {
    var random = new Random(1);
    var text = new ArrayList<String>();
    int length = 0;
    for (int i = 0; length < characters; i++) {
      var paragraph = new StringBuilder(paragraphs.get(i % paragraphs.size()));
      for (int at = 0; at < paragraph.length(); at++) {
        if (paragraph.charAt(at) == '#') {
          paragraph.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
      }
      text.add(paragraph.toString());
      length += paragraph.length();
    }
    return text;
  }
}
