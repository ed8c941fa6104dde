package dev.codestrata.source.features;

import java.util.List;

/**
 * The oldest version of its language that understands a text.
 *
 * @param minimumVersion the version as its language writes it: {@code 3.8} of Python, {@code
 *     ES2020} of JavaScript, {@code C11} of C
 * @param because what needs that version, each as {@code walrus operator (:=), line 12}, in
 *     document order; what older versions understand is left out; never empty
 */
public record LanguageRequirement(String minimumVersion, List<String> because) {

  /** Copies the list, so that a requirement never changes. */
  public LanguageRequirement {
    because = List.copyOf(because);
  }
}
