package dev.lectern.article.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the name of a person or a group out of the line that introduces it. */
final class PersonName {
  /** In characters; longer texts under a byline's class are the author's biography. */
  private static final int LONGEST = 120;

  /** What is not the name: how it is introduced. */
  private static final Pattern BY =
      Pattern.compile(
          "^[\\s&,•|]*(?:(?:(?:written|posted|published|reviewed|words|story|article|content|text"
              + "|analysis|opinion|reporting|review) )?by|authors?|written|words|von|par|por|door|texte? de)\\b\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** The same in other languages, where only a colon tells such a word from a name. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s|•·]*(?:autor(?:in|a|es)?|auteure?s?|autor[ei]|verfasser(?:in)?|текст|авторы?"
              + "(?: текста)?|كتبت?|بقلم|作者|撰文|文|記者|记者|글|लेखक|por|texto?|words|story)"
              + "\\s*[:：]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Reporters of Korean papers are named with their title behind. */
  private static final Pattern KOREAN = Pattern.compile("(\\p{IsHangul}{2,4}) ?기자");

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";

  /** What is not the name: what follows it on the same line. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:[|•·–—]|\\s-\\s"
              + "|\\b(?:last|updated|published|posted|on|in|at|le|am)\\b(?=[ :,\\p{L}]*\\d)"
              + "|\\b(?:updated|published|posted):?$"
              + "|(?<!\\p{L})(?:il y a|před|vor|hace)\\s+\\d|\\d+\\s*(?:m|h|d|min|hours?|days?)\\b"
              + "|(?<!\\S)@\\w+|\\(?(?:https?|mailto):"
              + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2}\\.? "
              + MONTH
              + " \\d{4}"
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind a comma stands what the person does. */
  private static final Pattern ROLE =
      Pattern.compile(
          ",\\s[^,]*\\b(?:editors?|writers?|authors?|reporters?|correspondents?|columnists?"
              + "|contributors?|journalists?|staff|senior|chief|head|managers?|directors?|presidents?"
              + "|vice|experts?|specialists?|consultants?|analysts?|engineers?|technologists?"
              + "|scientists?|researchers?|educators?|professors?|lecturers?|fellows?|founders?|ceo"
              + "|cto|for|at|of the)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** Addresses, numbers of accounts, labels of buttons. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)https?:.*|www\\..*|\\P{L}*|\\S+\\.\\S+\\.\\S+|\\S+@\\S+\\.\\S+|admin(?:istrator)?|root"
              + "|(?:the |about the )?authors?|by|editor|guest|unknown|null|undefined|none"
              + "|name\\b.{0,15}|follow(?:ing)?|share|subscribe|email.*|contact.*|more .*|view .*"
              + "|all (?:articles|posts).*|(?:last )?(?:updated|published|posted).*");

  /** Some print a name twice, for narrow and for wide screens. */
  private static final Pattern TWICE = Pattern.compile("(.{4,}) \\1");

  /** Bullets and arrows before and behind it. */
  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}(\"'‘“]+|[^\\p{L}\\p{M}\\p{N}.)\"'’”®™!]+$");

  private PersonName() {}

  /** The name alone; null when the text is none. */
  static @Nullable String of(@Nullable String text) {
    if (text == null || text.length() > LONGEST * 4 || text.indexOf('{') >= 0) {
      return null; // a placeholder of a template
    }
    String name = LABEL.matcher(Whitespace.fold(text)).replaceFirst("");
    name = BY.matcher(name).replaceFirst("");
    name = BEHIND.matcher(name).replaceFirst("");
    name = ROLE.matcher(name).replaceFirst("");
    name = AROUND.matcher(name).replaceAll("");
    name = KOREAN.matcher(name).replaceFirst("$1");
    Matcher twice = TWICE.matcher(name);
    name = twice.matches() ? twice.group(1) : name;
    return name.isEmpty() || name.length() > LONGEST || NO_NAME.matcher(name).matches()
        ? null
        : name;
  }
}
