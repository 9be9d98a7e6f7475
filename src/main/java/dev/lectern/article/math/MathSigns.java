package dev.lectern.article.math;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the signs of mathematics are called. */
final class MathSigns {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> LARGE = new HashMap<>();
  private static final Map<String, String> ACCENTS = new HashMap<>();

  private static final Pattern LETTER = Pattern.compile("^GREEK (?:SMALL|CAPITAL) LETTER (\\w+)$");

  static {
    names("- minus − minus + plus ± plus_or_minus ∓ minus_or_plus × times ⋅ times · times * times");
    names(
        "∗ star ⋆ star ÷ divided_by / over ∕ over ∖ without ∘ composed_with ⊗ tensor ⊕ direct_sum");
    names(
        "= equals ≠ is_not_equal_to ≡ is_equivalent_to ≢ is_not_equivalent_to ≈ is_approximately");
    names(
        "≃ is_asymptotic_to ≅ is_congruent_to ∼ is_similar_to ~ is_similar_to ∝ is_proportional_to");
    names("≔ is_defined_as := is_defined_as < is_less_than > is_greater_than");
    names("≤ is_less_than_or_equal_to ≥ is_greater_than_or_equal_to ⩽ is_less_than_or_equal_to");
    names("⩾ is_greater_than_or_equal_to ≪ is_much_less_than ≫ is_much_greater_than");
    names(
        "∈ in ∉ not_in ∋ contains ⊂ is_a_subset_of ⊆ is_a_subset_of_or_equal_to ⊃ is_a_superset_of");
    names(
        "⊇ is_a_superset_of_or_equal_to ⊄ is_not_a_subset_of ∪ union ∩ intersection ∅ the_empty_set");
    names(
        "∀ for_all ∃ there_exists ∄ there_does_not_exist ¬ not ∧ and ∨ or ⊻ exclusive_or ∴ therefore");
    names(
        "∵ because ⊢ proves ⊨ models ⊥ is_perpendicular_to ∥ is_parallel_to ∣ divides ∤ does_not_divide");
    names(
        "→ goes_to ← from ↦ maps_to ↔ corresponds_to ⟶ goes_to ⟵ from ⟼ maps_to ⟷ corresponds_to");
    names("⇒ implies ⟹ implies ⇐ is_implied_by ⟸ is_implied_by ⇔ if_and_only_if ⟺ if_and_only_if");
    names(
        "↑ up_arrow ↓ down_arrow ⇌ is_in_equilibrium_with ∞ infinity ∂ partial ∇ del ∆ delta √ root");
    names(
        "° degrees ′ prime ″ double_prime ‴ triple_prime ' prime ! factorial ‰ per_mille % percent");
    names("∠ angle ℏ h_bar ℓ l ℜ the_real_part ℑ the_imaginary_part ℵ aleph ℘ weierstrass_p");
    names("ℝ the_real_numbers ℕ the_natural_numbers ℤ the_integers ℚ the_rational_numbers");
    names("ℂ the_complex_numbers ℙ the_primes ⋯ and_so_on … and_so_on ... and_so_on ⋮ and_so_on");
    names("⋱ and_so_on ( open_parenthesis ) close_parenthesis [ open_bracket ] close_bracket");
    names("{ open_brace } close_brace ⟨ open_angle_bracket ⟩ close_angle_bracket ⌊ the_floor_of");
    names(
        "⌋ end_floor ⌈ the_ceiling_of ⌉ end_ceiling | bar ‖ double_bar : colon ; , ,, , \u2061 of");
    NAMES.put(",", ",");
    NAMES.put(".", "");
    NAMES.put("\u2062", "");
    NAMES.put("\u2063", ",");
    NAMES.put("\u2064", "and");
    names(
        "sin sine cos cosine tan tangent cot cotangent sec secant csc cosecant sinh hyperbolic_sine");
    names("cosh hyperbolic_cosine tanh hyperbolic_tangent arcsin arc_sine arccos arc_cosine");
    names(
        "arctan arc_tangent ln natural_log exp exponential det determinant dim dimension ker kernel");
    names("mod modulo gcd greatest_common_divisor lcm least_common_multiple");
    put(LARGE, "∑ the_sum ∏ the_product ∐ the_coproduct ∫ the_integral ∬ the_double_integral");
    put(LARGE, "∭ the_triple_integral ∮ the_contour_integral ⋃ the_union ⋂ the_intersection");
    put(LARGE, "⋁ the_disjunction ⋀ the_conjunction ⨁ the_direct_sum ⨂ the_tensor_product");
    put(LARGE, "lim the_limit max the_maximum min the_minimum sup the_supremum inf the_infimum");
    put(ACCENTS, "¯ bar ‾ bar ― bar ˉ bar ̄ bar _ bar ^ hat ˆ hat ̂ hat ~ tilde ˜ tilde ̃ tilde");
    put(ACCENTS, "→ vector ⃗ vector ⇀ vector ˙ dot . dot ̇ dot ¨ double_dot ̈ double_dot");
    put(ACCENTS, "ˇ check ̌ check ˘ breve ̆ breve ˚ ring ´ acute ` grave");
  }

  private MathSigns() {}

  /** Signs and names by turns, spaces between; those of several words have underscores in them. */
  private static void put(Map<String, String> names, String table) {
    String[] entries = table.split(" ", -1);
    for (int i = 0; i + 1 < entries.length; i += 2) {
      names.put(entries[i], entries[i + 1].replace('_', ' '));
    }
  }

  private static void names(String table) {
    put(NAMES, table);
  }

  /** Without the styles that Unicode has letters of their own for, which mean no other sound. */
  static String plain(String text) {
    String folded = text.strip();
    return NAMES.containsKey(folded) || LARGE.containsKey(folded)
        ? folded
        : ACCENTS.containsKey(folded) ? folded : Normalizer.normalize(folded, Normalizer.Form.NFKC);
  }

  /** What a sign, a letter or the name of a function is called. */
  static String name(String sign) {
    String large = LARGE.get(sign);
    String name = large == null ? NAMES.get(sign) : large;
    if (name != null) {
      return name;
    }
    if (sign.codePointCount(0, sign.length()) == 1) {
      String unicode = Character.getName(sign.codePointAt(0));
      var letter = LETTER.matcher(unicode == null ? "" : unicode);
      return letter.matches() ? letter.group(1).toLowerCase(Locale.ROOT) : sign;
    }
    return sign;
  }

  /** Whether it goes over what is written below it, as a sum. */
  static boolean isLarge(String sign) {
    return LARGE.containsKey(sign);
  }

  /** The name of what stands right above a letter; null where it is no accent. */
  static @Nullable String accent(String sign) {
    return ACCENTS.get(sign);
  }
}
