package dev.lectern.http.page;

import java.util.Map;
import java.util.Set;

/** What a rule of {@link dev.lectern.spoken.Word#rule} knows, in words for people. */
final class RuleWording {
  private static final Map<String, String> WORDING =
      Map.ofEntries(
          Map.entry("announcement", "Not written: what kind of thing is read."),
          Map.entry("average", "An average of sport, said in pairs of digits."),
          Map.entry("caliber", "The caliber of a weapon."),
          Map.entry("abbreviation", "An abbreviation, said in full."),
          Map.entry("acronym", "Capital letters, named one by one."),
          Map.entry("address", "An address of the web or of mail, said part by part."),
          Map.entry("angle", "An angle, in degrees, minutes and seconds."),
          Map.entry("cardinal", "A number that counts."),
          Map.entry("code", "A code of letters and digits, said in groups."),
          Map.entry("date", "A date, or a part of one."),
          Map.entry("decade", "A decade."),
          Map.entry("decimal", "A number with a decimal point."),
          Map.entry("dictionary", "Said as a dictionary has it."),
          Map.entry("charge", "The charge of an ion."),
          Map.entry("digits", "Digits, said one by one."),
          Map.entry("dimension", "A size, or how many times as much."),
          Map.entry("duration", "How long something takes."),
          Map.entry("emoji", "An emoji, said by its name."),
          Map.entry("fraction", "A fraction."),
          Map.entry("hashtag", "The sign of a hashtag."),
          Map.entry("identifier", "A number that names a thing, such as an ISBN, said in groups."),
          Map.entry("length", "A run of characters too long to say; its length is told."),
          Map.entry("letters", "Letters with full stops between them, named one by one."),
          Map.entry("math", "A sign of mathematics, said by its name."),
          Map.entry(
              "named number", "The number of a named thing, such as a road, said as people do."),
          Map.entry("measure", "A measure: a number and its unit."),
          Map.entry("money", "A sum of money."),
          Map.entry("network address", "An address of a computer, said part by part."),
          Map.entry("note", "The number of a note."),
          Map.entry("ordinal", "A number that gives a place in a row."),
          Map.entry("path", "The path of a file, said part by part."),
          Map.entry("phone", "A telephone number, said in groups."),
          Map.entry("pinyin", "A Chinese name in Pinyin, said nearly as in Chinese."),
          Map.entry("power", "A raised number: a power."),
          Map.entry("punctuation", "Punctuation that stands alone, said by its name."),
          Map.entry("range", "From one to another."),
          Map.entry("ratio", "A ratio of numbers."),
          Map.entry("roman", "A Roman numeral."),
          Map.entry("scientific", "A number in scientific notation."),
          Map.entry("script", "Text in another script; its language is told."),
          Map.entry("serial", "A number that names a thing and counts nothing."),
          Map.entry("set phrase", "A short form with a reading of its own."),
          Map.entry("sign", "The sign of a number: plus or minus."),
          Map.entry("state", "The short name of a state, said in full."),
          Map.entry("street", "An address of a street."),
          Map.entry("symbol", "A symbol, said by its name."),
          Map.entry("time", "A time of day."),
          Map.entry("unit", "A unit without a number."),
          Map.entry("verse", "A verse of a book: chapter and verse."),
          Map.entry("weekday", "A day of the week."),
          Map.entry("word", "A word."),
          Map.entry("year", "A year."),
          Map.entry("zip", "A ZIP code, said digit by digit."));

  private RuleWording() {}

  static Set<String> rules() {
    return WORDING.keySet();
  }

  /** A sentence; a rule that is not known here is told by its name. */
  static String of(String rule) {
    return WORDING.getOrDefault(rule, "By the rule “" + rule + "”.");
  }
}
