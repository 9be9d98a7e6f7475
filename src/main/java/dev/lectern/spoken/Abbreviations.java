package dev.lectern.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shortened words and what is said for them. */
final class Abbreviations {
  /** Said so with a stop or without. */
  private static final Map<String, String> ALWAYS =
      read(
          """
          Mr=mister Mrs=missus Ms=miz Messrs=messieurs Mme=madame Mlle=mademoiselle
          Jr=junior Sr=senior vs=versus Vs=versus etc=et_cetera Etc=et_cetera
          TEL=telephone Tel=telephone Ltd=limited PhD=P_H_D WWI=world_war_one WWII=world_war_two PhDs=P_H_D's BSc=B_S_C MSc=M_S_C MiG=mig approx=approximately
          Approx=approximately dept=department Dept=department Blvd=boulevard Hwy=highway
          Pkwy=parkway Bldg=building Inc=incorporated Corp=corporation Sgt=sergeant
          Cpl=corporal Pvt=private Lt=lieutenant Capt=captain Cmdr=commander Prof=professor
          Univ=university Assn=association Assoc=association Bros=brothers Govt=government
          govt=government Intl=international Natl=national Mfg=manufacturing Mgr=manager
          mgmt=management qty=quantity pkg=package attn=attention Attn=attention
          hrs=hours yrs=years lbs=pounds mins=minutes secs=seconds wks=weeks
          TV=T_V tv=T_V aka=A_K_A asap=A_S_A_P
          YoY=year_over_year QoQ=quarter_over_quarter
          blvd=boulevard avg=average Mk=mark Pfc=private_first_class
          Calif=california Fla=florida Minn=minnesota Okla=oklahoma Tenn=tennessee Wis=wisconsin
          Ariz=arizona Wyo=wyoming
          """);

  /** Words or names of their own unless a stop follows. */
  private static final Map<String, String> WITH_STOP =
      read(
          """
          Gen=general Sen=senator Rep=representative Col=colonel Maj=major Adm=admiral
          Brig=brigadier Det=detective Insp=inspector Supt=superintendent Rev=reverend
          Gov=governor Pres=president Hon=honorable Amb=ambassador Atty=attorney Esq=esquire
          Sens=senators Reps=representatives Gens=generals Drs=doctors Profs=professors Fr=father
          Br=brother Co=company Cos=companies
          Ave=avenue Rd=road Ln=lane Sq=square Pl=place Ct=court Cir=circle Apt=apartment
          apt=apartment Ste=suite Rm=room Rte=route Rt=route Fl=floor Jct=junction Ter=terrace
          Fig=figure fig=figure Figs=figures figs=figures Vol=volume vol=volume Vols=volumes
          vols=volumes Sec=section Ch=chapter ch=chapter Chap=chapter chap=chapter Eq=equation
          eq=equation eqs=equations pp=pages para=paragraph Art=article
          ca=circa cf=compare viz=namely al=al ibid=ibidem incl=including excl=excluding
          esp=especially resp=respectively usu=usually abbr=abbreviation misc=miscellaneous
          max=maximum min=minimum hr=hour yr=year mo=month wk=week oz=ounces ft=feet
          ext=extension cont=continued est=estimated dist=district Dist=district
          Div=division Inst=institute Mt=mount Mts=mountains Ft=fort Pt=point
          Jan=january Feb=february Mar=march Apr=april Jun=june Jul=july Aug=august Sep=september
          Sept=september Oct=october Nov=november Dec=december
          eds=editors Eds=editors Conn=connecticut Mich=michigan Colo=colorado Neb=nebraska
          Tues=tuesday Wed=wednesday Thur=thursday Thurs=thursday
          """);

  /** Letters only, so that "i.e", "I.E." and "ie." are one. */
  private static final Map<String, String> DOTTED =
      Map.of("eg", "for example", "ie", "that is", "phd", "P H D", "aka", "A K A");

  private Abbreviations() {}

  private static Map<String, String> read(String table) {
    var phrases = new HashMap<String, String>();
    for (String entry : table.trim().split("\\s+", -1)) {
      int equals = entry.indexOf('=');
      phrases.put(entry.substring(0, equals), entry.substring(equals + 1).replace('_', ' '));
    }
    return phrases;
  }

  static @Nullable String expand(String letters, boolean stop) {
    String always = ALWAYS.get(letters);
    return always != null || !stop ? always : WITH_STOP.get(letters);
  }

  static @Nullable String dotted(String letters) {
    return DOTTED.get(letters.toLowerCase(Locale.ROOT));
  }
}
