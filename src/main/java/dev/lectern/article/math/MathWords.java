package dev.lectern.article.math;

import static dev.lectern.article.math.MathTree.isSimple;
import static dev.lectern.article.math.MathTree.name;
import static dev.lectern.article.math.MathTree.parts;
import static dev.lectern.article.math.MathTree.sign;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says a formula. What holds more than one sign is closed by words, as "end fraction": the ear does
 * not see where it ends.
 */
final class MathWords {
  /** In characters; nobody follows more, and it would only be thrown away. */
  private static final int ENOUGH = 10_000;

  private final StringBuilder out = new StringBuilder();

  private MathWords() {}

  static String of(Element math) {
    MathWords words = new MathWords();
    words.row(parts(math), 0);
    return words.out.toString();
  }

  private void say(String words) {
    if (!words.isEmpty() && out.length() < ENOUGH) {
      out.append(words.startsWith(",") || out.isEmpty() ? "" : " ").append(words);
    }
  }

  private void row(List<Element> parts, int depth) {
    int last = parts.size() - 1;
    String first = last > 1 ? sign(parts.get(0)) : "";
    if ((first.equals("|") || first.equals("‖")) && sign(parts.get(last)).equals(first)) {
      String name = first.equals("|") ? "absolute value" : "norm";
      boolean matrix = last == 2 && name(MathTree.core(parts.get(1))).equals("mtable");
      if (matrix) {
        table(MathTree.core(parts.get(1)), "determinant", depth);
      } else {
        closed("the " + name + " of", parts.subList(1, last), "end " + name, depth);
      }
      return;
    }
    for (int i = 0; i <= last; i++) {
      boolean table = i < last && name(MathTree.core(parts.get(i + 1))).equals("mtable");
      if (table && MathTree.isOperator(parts.get(i)) && "([{".contains(sign(parts.get(i)))) {
        boolean fenced = i + 2 <= last && ")]}".contains(sign(parts.get(i + 2)));
        table(MathTree.core(parts.get(i + 1)), fenced ? "matrix" : "cases", depth);
        i += fenced ? 2 : 1;
      } else {
        element(parts.get(i), depth + 1);
      }
    }
  }

  private void closed(String before, List<Element> parts, String after, int depth) {
    say(before);
    row(parts, depth);
    if (parts.size() != 1 || !isSimple(parts.get(0))) {
      say("," + " " + after + ",");
    }
  }

  private void closed(String before, Element part, String after, int depth) {
    closed(before, List.of(part), after, depth);
  }

  private void element(Element element, int depth) {
    if (depth > MathTree.DEEPEST || MathTree.isLeaf(element)) {
      say(MathSigns.name(MathSigns.plain(element.text())));
      return;
    }
    List<Element> parts = parts(element);
    if (parts.isEmpty()) {
      return;
    }
    switch (name(element)) {
      case "semantics", "maction" -> element(parts.get(0), depth + 1);
      case "mfrac" -> fraction(element, parts, depth);
      case "msqrt" -> closed("the square root of", parts, "end root", depth);
      case "mroot" -> root(parts, depth);
      case "msup" -> scripts(parts.get(0), null, part(parts, 1), depth);
      case "msub" -> scripts(parts.get(0), part(parts, 1), null, depth);
      case "msubsup" -> scripts(parts.get(0), part(parts, 1), part(parts, 2), depth);
      case "munder" -> limits(parts.get(0), part(parts, 1), null, depth);
      case "mover" -> limits(parts.get(0), null, part(parts, 1), depth);
      case "munderover" -> limits(parts.get(0), part(parts, 1), part(parts, 2), depth);
      case "mfenced" -> fenced(element, parts, depth);
      case "mtable" -> rows(parts, depth);
      default -> row(parts, depth);
    }
  }

  private static @Nullable Element part(List<Element> parts, int i) {
    return i < parts.size() ? parts.get(i) : null;
  }

  private void fraction(Element fraction, List<Element> parts, int depth) {
    Element below = part(parts, 1);
    if (below == null) {
      element(parts.get(0), depth + 1);
    } else if (fraction.attr("linethickness").matches("0\\D*")) {
      element(parts.get(0), depth + 1);
      say("choose");
      element(below, depth + 1);
    } else if (isSimple(parts.get(0)) && isSimple(below)) {
      element(parts.get(0), depth + 1);
      say("over");
      element(below, depth + 1);
    } else {
      say("the fraction");
      element(parts.get(0), depth + 1);
      say(", over");
      element(below, depth + 1);
      say(", end fraction,");
    }
  }

  private void root(List<Element> parts, int depth) {
    Element index = part(parts, 1);
    if (index == null || sign(index).equals("3")) {
      String name = index == null ? "the square root of" : "the cube root of";
      closed(name, parts.get(0), "end root", depth);
    } else {
      closed("the root of order", index, "end order", depth);
      closed("of", parts.get(0), "end root", depth);
    }
  }

  private void scripts(Element base, @Nullable Element sub, @Nullable Element sup, int depth) {
    if (MathSigns.isLarge(sign(base))) {
      limits(base, sub, sup, depth);
      return;
    }
    element(base, depth + 1);
    if (sub != null) {
      closed("sub", sub, "end sub", depth);
    }
    if (sup == null) {
      return;
    }
    switch (sign(sup)) {
      case "2" -> say("squared");
      case "3" -> say("cubed");
      case "∘" -> say("degrees");
      case "′", "'", "″", "‴", "∗", "*", "†" -> say(MathSigns.name(sign(sup).replace('*', '∗')));
      default -> closed("to the power of", sup, "end power", depth);
    }
  }

  private void limits(Element base, @Nullable Element under, @Nullable Element over, int depth) {
    if (MathSigns.isLarge(sign(base))) {
      element(base, depth + 1);
      if (under != null) {
        boolean from = over != null || under.text().contains("=");
        say(sign(base).equals("lim") ? "as" : from ? "from" : "over");
        element(under, depth + 1);
      }
      if (over != null) {
        say("to");
        element(over, depth + 1);
      }
      say("of");
      return;
    }
    String accent = over == null ? null : MathSigns.accent(sign(over));
    element(base, depth + 1);
    if (accent != null && isSimple(base)) {
      say(accent);
    } else if (over != null) {
      beside(over, "above", depth);
    }
    if (under != null) {
      beside(under, "below", depth);
    }
  }

  private void beside(Element script, String where, int depth) {
    switch (sign(script)) {
      case "⏞", "⏟" -> say("with a brace " + where);
      case "_", "‾", "¯", "―", "̲" -> say("with a bar " + where);
      default -> {
        say("with");
        element(script, depth + 1);
        say(where);
      }
    }
  }

  private void fenced(Element fenced, List<Element> parts, int depth) {
    say(MathSigns.name(fenced.hasAttr("open") ? fenced.attr("open") : "("));
    for (int i = 0; i < parts.size(); i++) {
      say(i > 0 ? "," : "");
      element(parts.get(i), depth + 1);
    }
    say(MathSigns.name(fenced.hasAttr("close") ? fenced.attr("close") : ")"));
  }

  private void table(Element table, String name, int depth) {
    List<Element> rows = parts(table);
    int columns = rows.stream().mapToInt(row -> parts(row).size()).max().orElse(0);
    say(
        name.equals("cases")
            ? "the cases,"
            : "the " + name + " of " + rows.size() + " rows and " + columns + " columns,");
    for (int i = 0; i < rows.size(); i++) {
      say((name.equals("cases") ? "case " : "row ") + (i + 1) + ",");
      cells(rows.get(i), depth);
      say(",");
    }
    say("end " + name + ",");
  }

  /** Equations below each other. */
  private void rows(List<Element> rows, int depth) {
    for (int i = 0; i < rows.size(); i++) {
      say(i > 0 ? "," : "");
      parts(rows.get(i)).forEach(cell -> element(cell, depth + 2));
    }
  }

  private void cells(Element row, int depth) {
    List<Element> cells = parts(row);
    for (int i = 0; i < cells.size(); i++) {
      say(i > 0 ? "," : "");
      element(cells.get(i), depth + 2);
    }
  }
}
