package dev.codestrata.source.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseTypeTest {

  @ParameterizedTest
  @CsvSource({
    "MIT, permissive",
    "apache-2.0, permissive",
    "LGPL-2.1-or-later, weak_copyleft",
    "MPL-2.0, weak_copyleft",
    "GPL-2.0+, strong_copyleft",
    "AGPL-3.0-only, strong_copyleft",
    "SSPL-1.0, proprietary",
    "BUSL-1.1, proprietary",
    "CC-BY-NC-4.0, proprietary",
    "LicenseRef-Acme, proprietary",
    "LicenseRef-public-domain, permissive",
    "MIT OR GPL-3.0-only, permissive",
    "MIT AND GPL-3.0-only, strong_copyleft",
    "(MIT OR GPL-3.0-only) AND MPL-2.0, weak_copyleft",
    "MIT OR GPL-3.0-only AND SSPL-1.0, permissive",
    "GPL-2.0-only WITH Classpath-exception-2.0, weak_copyleft",
    "Apache-2.0 WITH LLVM-exception, permissive",
    "NOASSERTION, no_license",
    "NONE, no_license",
    "'', no_license",
    "MIT OR, no_license",
    "'((MIT)', no_license",
  })
  void anExpressionHasTheKindOfItsParts(String expression, String expected) {
    assertThat(LicenseType.of(expression).label()).isEqualTo(expected);
  }

  @Test
  void nullIsNoLicence() {
    assertThat(LicenseType.of(null)).isEqualTo(LicenseType.NO_LICENSE);
  }

  @Test
  void everyListedLicenceHasAKind() {
    List<LicenseCatalogue.Entry> entries = LicenseCatalogue.get().entries();
    assertThat(entries).hasSizeGreaterThan(650).doesNotHaveDuplicates();
    assertThat(entries).noneMatch(e -> e.type() == LicenseType.NO_LICENSE);
  }

  @Test
  void requirementsAreJoinedOnceAndChoicesKeepTheirBrackets() {
    assertThat(LicenseExpression.allOf(Arrays.asList("MIT", "Apache-2.0 OR mit", "MIT", "")))
        .isEqualTo("MIT AND (Apache-2.0 OR MIT)");
    assertThat(LicenseExpression.allOf(List.of("Apache-2.0 OR MIT")))
        .isEqualTo("Apache-2.0 OR MIT");
    assertThat(LicenseExpression.allOf(List.of())).isNull();
  }

  @Test
  void anExpressionKnowsWhetherItLeavesAChoice() {
    assertThat(List.of("MIT or Apache-2.0", "(MIT OR ISC) AND Zlib", "MIT AND (ISC  or Zlib)"))
        .allMatch(text -> LicenseExpression.parse(text).orElseThrow().leavesChoice());
    assertThat(List.of("MIT", "MIT AND LicenseRef-OR-like", "GPL-2.0-only WITH OR-exception"))
        .noneMatch(text -> LicenseExpression.parse(text).orElseThrow().leavesChoice());
  }
}
