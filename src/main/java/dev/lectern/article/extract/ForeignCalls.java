package dev.lectern.article.extract;

import java.util.regex.Pattern;

/** The calls and labels of pages in other languages than English; {@link CallLines} has those. */
final class ForeignCalls {
  /** Whole lines: adverts, buttons, notes on the page itself. */
  private static final Pattern LABEL =
      CallLines.pattern(
          "(?:artikel|beitrag|seite) (?:teilen|drucken|merken)|(?:jetzt )?teilen(?: (?:auf|per|via) .*)?"
              + "|weiterlesen|mehr (?:lesen|anzeigen|erfahren)|lesezeit\\b.*|nach oben|zur startseite"
              + "|(?:\\d+ )?kommentare?|jetzt (?:abonnieren|anmelden|registrieren)",
          "partager(?: (?:sur|par|via|cet|cette|l['’]article)\\b.*)?|lire la suite|\\d+ commentaires?"
              + "|temps de lecture\\b.*|retour en haut.*|abonnez-vous.*|inscrivez-vous.*|s['’]abonner",
          "compartir(?: (?:en|por|este|esta|con|el|la)\\b.*)?|leer más|seguir leyendo|ver más"
              + "|tiempo de lectura\\b.*|\\d+ comentarios?|suscríbete\\b.*|suscríbase\\b.*|volver arriba",
          "compartilh(?:e|ar)(?: (?:no|na|em|este|esta|via|por)\\b.*)?|publicidade|saiba mais"
              + "|continua (?:após|depois) .*|tempo de leitura\\b.*|veja (?:os|mais) vídeos.*",
          "condividi(?: (?:su|via|questo)\\b.*)?|leggi (?:di più|tutto)|continua a leggere.*"
              + "|tempo di lettura\\b.*|iscriviti (?:alla|al)\\b.*",
          "advertentie|deel (?:dit|op|via)\\b.*|lees (?:meer|verder)|leestijd\\b.*",
          "реклама|поделиться.*|поделитесь .*|подпи(?:сывайтесь|шитесь|саться)(?!\\p{L}).*"
              + "|читать (?:далее|дальше|полностью)|комментарии|\\d+ комментари(?:й|я|ев)|наверх"
              + "|время чтения.*|все права защищены.*",
          "广告|廣告|分享(?:到|至)?(?:[:：].*)?|(?:长按|扫码|扫描|扫一扫).*(?:关注|二维码).*|阅读(?:原文|全文)"
              + "|(?:责任)?编辑 ?[:：].*|责编 ?[:：].*|返回(?:顶部|首页)|点赞|收藏|关注我们",
          "広告|スポンサーリンク|(?:シェア|ツイート|共有|フォロー|ポスト)(?:する)?|(?:続き|もっと)を?(?:読む|見る)"
              + "|コメントを(?:書く|見る)|ページトップへ.*|トップへ戻る|先頭へ戻る|.*無断(?:転載|複製).*",
          "광고|공유(?:하기)?|댓글(?:쓰기)?|구독(?:하기)?|글자 ?크기|더 ?보기",
          "إعلانات?|شارك|مشاركة|اشترك|طباعة|تعليقات?|(?:جميع الحقوق محفوظة).*",
          "विज्ञापन|शेयर करें|और पढ़ें|सब्सक्राइब करें");

  /** The whole of a line that announces what else there is to read. */
  private static final String RELATED =
      "lesen sie auch|das könnte sie (?:auch|ebenfalls) interessieren|mehr zum thema|auch interessant"
          + "|zum thema|(?:à )?lire (?:aussi|également)|à (?:lire|voir) (?:aussi|également)|sur le même (?:sujet|thème)"
          + "|(?:te )?puede(?: que te)? interesar(?:te|le)?|le puede interesar|lee también|lea también|más información|noticias relacionadas"
          + "|leia (?:também|mais)|veja também|leggi anche|potrebbe interessarti.*|lees ook|läs (?:också|mer|även)"
          + "|læs også|les også|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)"
          + "|ayrıca bakın|(?:читайте|смотрите) (?:также|ещё)|(?:материалы )?по теме|читать также"
          + "|相关(?:阅读|新闻|文章|链接)?|延伸(?:阅读|閱讀)|推荐(?:阅读)?|関連(?:記事|ニュース)?|(?:あわせて|合わせて)読みたい"
          + "|관련 ?(?:기사|뉴스)|함께 (?:보면|볼만한).*|(?:اقرأ|إقرأ|اقرا) أيضا?ً?ا?|(?:مواضيع|أخبار|مقالات) ذات صلة"
          + "|(?:यह|ये|इसे) भी पढ़ें|संबंधित खबरें";

  private static final Pattern ANNOUNCES = CallLines.pattern(RELATED);

  /** How lines begin that lead to another page when they are a link. */
  private static final Pattern LEAD =
      CallLines.pattern(
          "(?:(?:"
              + RELATED
              + ")(?![\\p{L}\\p{M}])"
              + "|(?:lies|siehe|hier geht|voir|lisez|découvrez|retrouvez|en savoir|leer|vea|mira|saiba|confira"
              + "|veja|leia|clique|guarda|scopri|vedi|approfondisci|lees|bekijk|läs|læs|les|czytaj|zobacz"
              + "|читайте|смотрите|подробнее|اقرأ|شاهد|للمزيد|المزيد|طالع|पढ़ें|देखें)(?![\\p{L}\\p{M}])"
              + "|相关|延伸|推荐|点击|查看|阅读|関連|続き|詳しく|관련|더 ?보기).*");

  private ForeignCalls() {}

  /**
   * @param line in lower case, as for all that is asked here
   */
  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  /** Whether the line says that other texts follow. */
  static boolean announcesOthers(String line) {
    return ANNOUNCES.matcher(line).matches();
  }

  /** Whether the line, which is a link for the most part, leads to another text. */
  static boolean leadsOn(String line) {
    return LEAD.matcher(line).matches();
  }
}
