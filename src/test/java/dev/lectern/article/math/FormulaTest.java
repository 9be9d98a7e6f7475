package dev.lectern.article.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static Formula formula(String math) {
    return Formula.of(Jsoup.parse("<math>" + math + "</math>").expectFirst("math"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "<mi>a</mi><mo>+</mo><mi>b</mi>" + "@ a plus b",
        "<mfrac><mi>a</mi><mi>b</mi></mfrac>" + "@ a over b",
        "<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac>"
            + "@ the fraction a plus 1, over b, end fraction,",
        "<mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac>" + "@ n choose k",
        "<msup><mi>x</mi><mn>2</mn></msup>" + "@ x squared",
        "<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>"
            + "@ x to the power of n plus 1, end power,",
        "<msup><mi>f</mi><mo>′</mo></msup>" + "@ f prime",
        "<msub><mi>x</mi><mi>i</mi></msub>" + "@ x sub i",
        "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>" + "@ x sub 1 squared",
        "<msqrt><mi>x</mi></msqrt>" + "@ the square root of x",
        "<msqrt><mi>x</mi><mo>+</mo><mi>y</mi></msqrt>"
            + "@ the square root of x plus y, end root,",
        "<mroot><mi>x</mi><mn>3</mn></mroot>" + "@ the cube root of x",
        "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>"
            + "@ the sum from i equals 1 to n of i",
        "<msubsup><mo>∫</mo><mn>0</mn><mi>∞</mi></msubsup><mi>f</mi>"
            + "@ the integral from 0 to infinity of f",
        "<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>f</mi>"
            + "@ the limit as x goes to 0 of f",
        "<mover><mi>x</mi><mo>¯</mo></mover>" + "@ x bar",
        "<mover><mi>v</mi><mo>→</mo></mover>" + "@ v vector",
        "<mo>|</mo><mi>x</mi><mo>|</mo>" + "@ the absolute value of x",
        "<mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>"
            + "@ f of open parenthesis x close parenthesis",
        "<mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>)</mo>"
            + "@ the matrix of 2 rows and 2 columns, row 1, 1, 2, row 2, 3, 4, end matrix,",
        "<mi>p</mi><mo>⟺</mo><mi>q</mi>" + "@ p if and only if q",
        "<mi>α</mi><mo>∈</mo><mi>ℝ</mi>" + "@ alpha in the real numbers",
        "<mi>𝑥</mi><mo>≤</mo><mn>3.5</mn><mo>.</mo>" + "@ x is less than or equal to 3.5",
        "<semantics><mi>x</mi><annotation>\\x</annotation></semantics>" + "@ x",
        "<mi>sin</mi><mi>θ</mi>" + "@ sine theta",
        "<mfenced><mi>a</mi><mi>b</mi></mfenced>" + "@ open parenthesis a, b close parenthesis",
      })
  void aFormulaIsSaid(String math, String words) {
    Formula formula = formula(math);
    assertEquals(words, formula.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "<mfrac><mi>a</mi><mi>b</mi></mfrac><mo>&#x2062;</mo><mi>c</mi>@ a b c@"
            + "<mfrac><mrow><mi>a</mi></mrow><mrow> <mi>b</mi></mrow></mfrac> <mi>c</mi>",
        "<mstyle onclick='x'><mi href='javascript:x'>a</mi><mo>=</mo></mstyle>@ a =@"
            + "<mrow><mi>a</mi> <mo>=</mo></mrow>",
        "<msup><mi>x</mi><mspace/></msup>@ x@ <mrow><mi>x</mi></mrow>",
        "<mfenced open='['><mi>a</mi><mi>b</mi></mfenced>@ [ a , b )@"
            + "<mrow><mo>[</mo> <mi>a</mi> <mo>,</mo> <mi>b</mi> <mo>)</mo></mrow>",
        "<mtext>&lt;b&gt;</mtext><script>x</script>@ <b>@ <mtext>&lt;b&gt;</mtext>",
      })
  void theLayoutIsKeptAndNothingElse(String math, String text, String markup) {
    Formula formula = formula(math);
    assertEquals(text, formula.text());
    assertEquals("<math>" + markup.strip() + "</math>", formula.markup());
  }

  @Test
  void theWordsOfThePageGoBeforeOursUnlessTheyAreTex() {
    String math = "<math alttext='%s'><mi>x</mi></math>";
    assertEquals(
        "the unknown",
        Formula.of(Jsoup.parse(math.formatted("the unknown.")).expectFirst("math")).words());
    assertEquals(
        "x", Formula.of(Jsoup.parse(math.formatted("\\mathit{x}")).expectFirst("math")).words());
  }

  @Test
  void whatIsTooLongToFollowHasNoWords() {
    assertEquals("", formula("<mi>x</mi><mo>+</mo>".repeat(1_000)).words());
  }
}
