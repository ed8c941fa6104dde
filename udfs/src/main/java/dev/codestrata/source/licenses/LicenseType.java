package dev.codestrata.source.licenses;

import java.util.Locale;

/**
 * What kind of terms a licence sets, from the least to the most restrictive for a reader of the
 * code; its {@link #label()} is the value that tables hold.
 */
public enum LicenseType {
  /** Any use, with at most attribution. */
  PERMISSIVE,
  /** Changes to the licensed files must be shared. */
  WEAK_COPYLEFT,
  /** Works that include the code must be shared. */
  STRONG_COPYLEFT,
  /** Use itself is limited: commercial, source-available, no derivatives, or terms not known. */
  PROPRIETARY,
  /** No licence is stated, so nothing is allowed. */
  NO_LICENSE;

  /** The lower-case name that tables hold. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of an SPDX expression: of alternatives (OR) the most permissive, of requirements (AND)
   * the strictest. Null, blank, NONE, NOASSERTION and what does not parse are {@link #NO_LICENSE};
   * an identifier that SPDX does not list is {@link #PROPRIETARY}, since its terms are unknown.
   */
  public static LicenseType of(String expression) {
    if (expression == null) {
      return NO_LICENSE;
    }
    return LicenseExpression.parse(expression).map(LicenseExpression::type).orElse(NO_LICENSE);
  }

  static LicenseType named(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
