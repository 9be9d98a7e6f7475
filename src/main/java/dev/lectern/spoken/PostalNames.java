package dev.lectern.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shortened names in postal addresses (USPS Publication 28) and of the states of the USA. */
final class PostalNames {
  private static final Map<String, String> STREETS =
      read(
          "st=street str=street ave=avenue av=avenue blvd=boulevard rd=road dr=drive ln=lane"
              + " ct=court pl=place sq=square hwy=highway pkwy=parkway ter=terrace terr=terrace"
              + " cir=circle trl=trail aly=alley brg=bridge byp=bypass cres=crescent xing=crossing"
              + " expy=expressway fwy=freeway gdns=gardens hts=heights plz=plaza tpke=turnpike"
              + " mt=mount pt=point pk=park cl=close gr=grove wy=way");

  /** Only for the house number's sake: these are said as written. */
  static final String IN_FULL =
      "Street|Avenue|Boulevard|Road|Drive|Lane|Court|Place|Square|Highway|Parkway|Terrace|Circle"
          + "|Trail|Way|Alley|Crescent|Plaza|Close|Grove|Row|Loop";

  static final String STREET =
      "(?i:st|str|ave|av|blvd|rd|dr|ln|ct|pl|sq|hwy|pkwy|terr?|cir|trl|aly|byp|cres|xing|expy|fwy"
          + "|gdns|hts|plz|tpke)";

  private static final Map<String, String> DIRECTIONS =
      read("n=north s=south e=east w=west ne=northeast nw=northwest se=southeast sw=southwest");

  static final String DIRECTION = "(?:[NS]\\.? ?[EW]|[NSEW])(?![A-Za-z0-9])\\.?";

  private static final Map<String, String> STATES =
      read(
          "AL=alabama AK=alaska AZ=arizona AR=arkansas CA=california CO=colorado CT=connecticut"
              + " DE=delaware FL=florida GA=georgia HI=hawaii ID=idaho IL=illinois IN=indiana"
              + " IA=iowa KS=kansas KY=kentucky LA=louisiana ME=maine MD=maryland"
              + " MA=massachusetts MI=michigan MN=minnesota MS=mississippi MO=missouri MT=montana"
              + " NE=nebraska NV=nevada NH=new_hampshire NJ=new_jersey NM=new_mexico NY=new_york"
              + " NC=north_carolina ND=north_dakota OH=ohio OK=oklahoma OR=oregon"
              + " PA=pennsylvania RI=rhode_island SC=south_carolina SD=south_dakota TN=tennessee"
              + " TX=texas UT=utah VT=vermont VA=virginia WA=washington WV=west_virginia"
              + " WI=wisconsin WY=wyoming DC=D_C D.C.=D_C PR=puerto_rico"
              + " Ala=alabama Ariz=arizona Ark=arkansas Calif=california Cal=california"
              + " Colo=colorado Conn=connecticut Del=delaware Fla=florida Ga=georgia Ill=illinois"
              + " Ind=indiana Kan=kansas Ky=kentucky La=louisiana Md=maryland Mass=massachusetts"
              + " Mich=michigan Minn=minnesota Miss=mississippi Mo=missouri Mont=montana"
              + " Neb=nebraska Nev=nevada Okla=oklahoma Ore=oregon Pa=pennsylvania"
              + " Tenn=tennessee Tex=texas Vt=vermont Va=virginia Wash=washington Wis=wisconsin"
              + " Wyo=wyoming");

  private PostalNames() {}

  private static Map<String, String> read(String table) {
    var names = new HashMap<String, String>();
    for (String entry : table.split(" ", -1)) {
      int equals = entry.indexOf('=');
      names.put(entry.substring(0, equals), entry.substring(equals + 1).replace('_', ' '));
    }
    return names;
  }

  static @Nullable String street(String written) {
    return STREETS.get(written.toLowerCase(Locale.ROOT));
  }

  static String direction(String written) {
    String letters = written.replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
    return DIRECTIONS.getOrDefault(letters, letters);
  }

  static @Nullable String state(String written) {
    return STATES.get(written);
  }
}
