package dev.lectern.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguageTest {
  private static final String ENGLISH =
      "The lamp of the old lighthouse turns again, as it did when the ships were of wood, and the"
          + " keeper says that it is to be seen from all of the islands in the bay.";

  private static final String GERMAN =
      "Die Lampe des alten Leuchtturms dreht sich wieder, und der Wärter sagt, dass sie von allen"
          + " Inseln in der Bucht zu sehen ist, auch wenn es nicht ganz dunkel ist und die Nacht mit"
          + " dem Nebel kommt, den das Meer im Herbst auf die Küste legt.";

  private static String language(String attributes, String head, String text) {
    String html = "<html " + attributes + "><head>" + head + "</head><body><article><h1>H</h1>";
    return PageLanguage.find(PageParts.of(Jsoup.parse(html + ("<p>" + text + "</p>").repeat(4))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lang=en-GB; ''; en-GB",
        "xml:lang=en-AU; ''; en-AU",
        "''; <meta property=og:locale content=en_US>; en-US",
        "''; ''; en",
      })
  void thePageTellsItsLanguage(String attributes, String head, String language) {
    assertEquals(language, language(attributes, head, ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lang=en", "lang=en-US", "lang=x", "lang=ja"})
  void theWordsAreBelievedWhereThePageIsWrongOrSilent(String attributes) {
    assertEquals("de", language(attributes, "", GERMAN));
  }

  @Test
  void aLanguageThatIsNotKnownByItsWordsIsLeftAsItIs() {
    assertEquals("lb", language("lang=lb", "", GERMAN));
    assertEquals("de-AT", language("lang=de-AT", "", GERMAN));
  }

  @Test
  void aShortTextDoesNotRefuteThePage() {
    String html = "<html lang=en><body><article><h1>H</h1><p>" + GERMAN;
    assertEquals("en", PageLanguage.find(PageParts.of(Jsoup.parse(html))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "La lampe du vieux phare tourne de nouveau, et le gardien dit que dans la baie elle est vue"
            + " de toutes les îles, même par temps de pluie, ce qui n’est pas rare pour qui vit sur"
            + " une côte avec des vents de ce genre.; fr",
        "La lámpara del viejo faro gira de nuevo, y el guardián dice que se ve desde todas las islas"
            + " de la bahía, como en los años en que los barcos eran de madera, y que no hay noche"
            + " en la que no la enciendan por si acaso.; es",
        "A lâmpada do velho farol gira de novo, e o guarda diz que é vista de todas as ilhas da baía,"
            + " como nos anos em que os barcos eram de madeira, e que não há noite em que não a"
            + " acendam, mais por hábito do que por medo.; pt",
        "De lamp van de oude vuurtoren draait weer, en de wachter zegt dat het licht op alle eilanden"
            + " in de baai te zien is, ook als het niet helemaal donker is en er mist met de wind"
            + " naar de kust komt, zoals in de herfst.; nl",
        "灯台の古いランプが今夜もまた回り始めた。島々のどこからでも見えると灯台守は言う。霧の夜でもその光は消えることがない。" + "船が木でできていた頃と同じように。; ja",
        "古老的灯塔今晚再次亮起来，守塔人说，在海湾的所有岛屿上都能看见它的光。即使在有雾的夜晚，它也不会熄灭，"
            + "就像船还是用木头造的那些年一样。海边的人们说，那是他们小时候的光。; zh",
        "Старый маяк снова светит каждую ночь, и смотритель говорит, что его видно со всех островов"
            + " в заливе, как в те годы, когда корабли были из дерева.; ru",
        "Η λάμπα του παλιού φάρου γυρίζει πάλι, και ο φύλακας λέει ότι φαίνεται από όλα τα νησιά.; el",
      })
  void wordsAndLettersTellTheLanguage(String text, String language) {
    assertEquals(language, TextLanguage.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The lamp of the old lighthouse",
        "int main(void) { return lamp ? turn(lamp) : wait(lamp, 42); } // x y z lamp lamp lamp lamp"
            + " foo bar baz qux lamp turn wait foo bar baz qux lamp turn wait foo bar baz qux lamp",
        "Lorem ipsum dolor sit amet consectetur adipisicing elit sed do eiusmod tempor incididunt ut"
            + " labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation"
            + " ullamco laboris nisi ut aliquip ex ea commodo consequat duis aute irure dolor",
        "Лампата на стария фар отново се върти и пазачът казва, че се вижда от всички острови.",
      })
  void whatLeavesADoubtIsNotTold(String text) {
    assertNull(TextLanguage.of(text));
  }
}
