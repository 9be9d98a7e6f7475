package dev.lectern.spoken;

import static dev.lectern.spoken.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomographReaderTest {
  private static List<String> phones(String word, String sentence) {
    return words(sentence).stream()
        .filter(one -> one.text().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow()
        .phones();
  }

  /** A word, a sentence in which it is a noun or adjective, one in which it is a verb. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abstract    | The paper has an abstract.                | You cannot abstract that away.
          abuse       | Drug abuse is a crime.                    | They abuse their power.
          address     | Write your address here.                  | We must address the problem.
          advocate    | She is an advocate of peace.              | They advocate green travel.
          affiliate   | It is an affiliate of the bank.           | We will affiliate with them.
          aggregate   | The aggregate demand fell.                | These tools aggregate the data.
          alternate   | They took an alternate route.             | The colors should alternate.
          appropriate | It was an appropriate gift.               | They want to appropriate funds.
          approximate | The approximate cost is known.            | We can approximate the curve.
          articulate  | He is very articulate.                    | She could not articulate her fear.
          associate   | An associate came.                        | I associate it with summer.
          attribute   | It is an attribute of the class.          | We attribute this to luck.
          attributes  | The attributes of God are many.           | She attributes her success to work.
          combine     | The farmer drove a combine.               | Please combine the two files.
          compact     | It is a compact car.                      | You should compact the soil.
          complement  | It is a fine complement to beef.          | The colors complement each other.
          compound    | This compound is stable.                  | It would compound the error.
          compress    | She used a cold compress.                 | You can compress the file.
          conduct     | His conduct was poor.                     | They will conduct a study.
          conflict    | The conflict lasted a year.               | These rules may conflict.
          conflicts   | Many conflicts ended.                     | This conflicts with the law.
          console     | He plugged in the console.                | I tried to console her.
          construct   | It is a social construct.                 | They will construct a bridge.
          content     | The content of the page changed.          | I must content myself with that.
          contest     | She won the contest.                      | He will contest the will.
          contract    | He signed the contract.                   | Metals contract when cold.
          contracts   | The contracts were signed.                | She contracts the muscle.
          contrast    | In contrast, he won.                      | Let us not contrast the two.
          convert     | He is a convert.                          | You can convert the file.
          convict     | The convict fled.                         | The jury may convict him.
          coordinate  | The first coordinate is zero.             | We should coordinate the work.
          coordinates | The coordinates are wrong.                | She coordinates the team.
          decrease    | We saw a decrease in crime.               | Prices will decrease.
          defect      | The car has a defect.                     | He wants to defect.
          delegate    | A delegate spoke.                         | You should delegate more.
          deliberate  | It was a deliberate lie.                  | The jury will deliberate.
          desert      | They crossed the desert.                  | He would never desert us.
          digest      | She reads the weekly digest.              | It is hard to digest.
          discharge   | The discharge of water is banned.         | They may discharge the patient.
          discount    | We got a discount.                        | Do not discount this idea.
          document    | Open the document.                        | We must document the code.
          duplicate   | This is a duplicate copy.                 | Do not duplicate it.
          elaborate   | It was an elaborate plan.                 | Could you elaborate?
          escort      | The police escort came.                   | I will escort you home.
          estimate    | The estimate was low.                     | We estimate that it is far.
          estimates   | Recent estimates are higher.              | He estimates the cost.
          excuse      | That is no excuse.                        | Please excuse me.
          experiment  | The experiment failed.                    | They like to experiment.
          export      | Oil is the main export.                   | They export their oil.
          exports     | Our exports grew.                         | China exports the most.
          extract     | He read an extract from it.               | You can extract the oil.
          graduate    | She is a graduate of Yale.                | I will graduate in May.
          graduates   | The graduates were proud.                 | He graduates next year.
          house       | The house is old.                         | It can house ten people.
          impact      | The impact was great.                     | It will impact us all.
          implement   | The spade is a garden implement.          | We should implement the plan.
          implements  | He sells farm implements.                 | The class implements the interface.
          import      | The import of cars rose.                  | We import our tea.
          imports     | Cheap imports flooded in.                 | Japan imports its oil.
          increase    | The increase was small.                   | We will increase the speed.
          increases   | Tax increases were planned.               | It increases every year.
          insert      | Read the insert.                          | Do not insert a coin.
          insult      | It was an insult.                         | He would insult anyone.
          minute      | Wait a minute.                            | The officers minute the meeting.
          moderate    | The quake was moderate.                   | She will moderate the debate.
          misuse      | The misuse of funds went on.              | People misuse the word.
          object      | A strange object fell.                    | They object to the plan.
          objects     | The objects are old.                      | He objects to it.
          overhaul    | It needs an overhaul.                     | They plan to overhaul the tax.
          perfect     | It was a perfect day.                     | He wants to perfect his art.
          permit      | You need a permit.                        | We do not permit smoking.
          permits     | Building permits fell.                    | The law permits it.
          present     | She gave me a present.                    | I will present the award.
          presents    | The presents were opened.                 | He presents a show.
          produce     | They sell fresh produce.                  | Cows produce milk.
          progress    | We made progress.                         | The work will progress slowly.
          project     | The project failed.                       | We project a loss.
          projects    | Several projects began.                   | It projects a picture.
          protest     | The protest was loud.                     | They will protest today.
          protests    | Protests began in May.                    | He protests his innocence.
          rebel       | He was a rebel.                           | They will rebel.
          rebels      | The rebels won.                           | She rebels against the rules.
          record      | He broke the record.                      | Please record the call.
          records     | Old records were lost.                    | It records the sound.
          refund      | I want a refund.                          | We will refund your money.
          refuse      | The refuse was collected.                 | I refuse to go.
          reject      | It was a factory reject.                  | They may reject it.
          resume      | Send us your resume.                      | Talks will resume soon.
          segment     | One segment grew.                         | You can segment the market.
          separate    | They live in separate homes.              | We must separate the two.
          sow         | The sow had ten pigs.                     | They sow the seeds.
          subject     | The subject changed.                      | They would subject him to tests.
          subjects    | His subjects loved him.                   | This subjects them to risk.
          supplement  | It is a food supplement.                  | Farmers supplement their income.
          survey      | The survey found that few agree.          | We will survey the land.
          suspect     | The suspect fled.                         | I suspect he lied.
          suspects    | Two suspects were held.                   | She suspects him.
          tear        | A tear ran down.                          | You may tear the paper.
          transfer    | The transfer was quick.                   | Please transfer the money.
          transport   | Public transport is cheap.                | Trucks transport the goods.
          update      | The update is ready.                      | You should update it.
          upgrade     | The upgrade failed.                       | We will upgrade the server.
          upset       | It was the upset of the year.             | I did not mean to upset you.
          use         | The use of force was wrong.               | You can use it.
          uses        | It has many uses.                         | He uses a stick.
          wind        | The wind was cold.                        | You must wind the clock.
          winds       | Strong winds blew.                        | The road winds through hills.
          lives       | They lost their lives.                    | She lives in Rome.
          """)
  void tellsNounsFromVerbs(String word, String noun, String verb) {
    Homographs.Pair pair = Objects.requireNonNull(Homographs.pair(word));
    assertEquals(pair.name(), phones(word, noun), noun);
    assertEquals(pair.verb(), phones(word, verb), verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read    | r iy1 d       | I like to read.
          read    | r iy1 d       | They read every day.
          read    | r eh1 d       | He has read it.
          read    | r eh1 d       | She read the letter aloud.
          read    | r eh1 d       | We read it yesterday.
          read    | r iy1 d       | Read the book first.
          read    | r iy1 d       | Did you read it?
          read    | r eh1 d       | The sign was read by all.
          lead    | l iy1 d       | We must participate in and lead global governance.
          lead    | l iy1 d       | She took the lead.
          lead    | l eh1 d       | The old lead pipes were replaced.
          lead    | l eh1 d       | Children suffered from lead poisoning.
          lead    | l eh1 d       | It contains zinc and lead.
          live    | l ih1 v       | They live in Paris.
          live    | l ay1 v       | We heard live music.
          live    | l ay1 v       | The game was broadcast live.
          live    | l ih1 v       | People who live here know.
          close   | k l ow1 z     | Please close the door.
          close   | k l ow1 s     | The shop is close to the sea.
          close   | k l ow1 s     | They are close friends.
          close   | k l ow1 z     | At the close of the day it rained.
          content | k ax n t eh1 n t | He was content with it.
          minute  | m ih1 n ax t  | The last minute came.
          minute  | m ay n uw1 t  | It is full of minute details.
          tear    | t eh1 r       | There is a tear in my coat.
          tear    | t eh1 r       | It shows wear and tear.
          bow     | b ow1         | She shot him with a bow and arrow.
          bow     | b aw1         | They bow to the king.
          bow     | b aw1         | He took a bow.
          bass    | b ey1 s       | He plays the bass guitar.
          bass    | b ae1 s       | We caught two bass in the lake.
          row     | r ow1         | They sat in the front row.
          row     | r ow1         | They row the boat.
          wound   | w uw1 n d     | The wound healed.
          wound   | w aw1 n d     | The path wound through the woods.
          does    | d ah1 z       | What does it do?
          does    | d ow1 z       | The does fed with their fawns, far from the bucks.
          polish  | p aa1 l ih sh | I must polish my shoes.
          polish  | p ow1 l ih sh | He speaks the Polish language.
          reading | r eh1 d ih ng | She lives in Reading now.
          reading | r iy1 d ih ng | I am reading now.
          used    | y uw1 s t     | We used to sing.
          used    | y uw1 z d     | It is used to cut.
          dove    | d ow1 v       | He dove into the pool.
          dove    | d ah1 v       | A white dove flew.
          learned | l er1 n ax d  | He was a learned man.
          learned | l er1 n d     | She learned a lot.
          aged    | ey1 jh ax d   | They care for the aged.
          aged    | ey1 jh d      | He was aged sixty.
          august  | ao1 g ax s t  | It was hot in August.
          august  | ao g ah1 s t  | It is an august body.
          proceed | p r ax s iy1 d   | We must proceed from our own conditions.
          proceeds | p r ow1 s iy d z | The proceeds went to the poor.
          proceeds | p r ax s iy1 d z | He proceeds to the door.
          """)
  void tellsSenses(String word, String phones, String sentence) {
    assertEquals(List.of(phones.split(" ")), phones(word, sentence), sentence);
  }

  /** How the language of plans strings its verbs together. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coordinate | We must strengthen planning and coordinate development with safety.
          coordinate | It is necessary to coordinate pollution control and growth.
          increase   | We should save energy, increase the share of wind power, and cut waste.
          increase   | They vowed to further increase investment.
          implement  | Efforts must be made to implement the plan.
          implement  | Governments at all levels should resolutely implement the decisions.
          implement  | We will lead and implement change.
          advocate   | We should advocate a simple life.
          discharge  | It is forbidden to discharge waste water.
          coordinate | Combine ecology with scale, coordinate hydropower and farming.
          project    | They expect and project a loss.
          record     | Take a seat and record your name.
          """)
  void findsVerbsInChains(String word, String sentence) {
    Homographs.Pair pair = Objects.requireNonNull(Homographs.pair(word));
    assertEquals(pair.verb(), phones(word, sentence), sentence);
  }
}
