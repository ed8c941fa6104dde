package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueReferencesTest {

  private static String found(String message) {
    return String.join(
        " ",
        IssueReferences.in(message).stream()
            .map(
                r ->
                    (r.repository() == null ? "" : r.repository())
                        + "#"
                        + r.number()
                        + (r.kind().equals("closes") ? "!" : ""))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Merge pull request #12 from a/b          | #12",
        "Speed it up (#12)                        | #12",
        "fixes #12                                | #12!",
        "Fixes: #12, #13                          | #12! #13",
        "Closes #1, closes #2, resolved #3        | #1! #2! #3!",
        "prefixes #12                             | #12",
        "see GH-12 and gh-13                      | #12 #13",
        "closed GH-12                             | #12!",
        "as in apache/spark#7.                    | apache/spark#7",
        "Fix vuejs/vue-next.js#7                  | vuejs/vue-next.js#7!",
        "https://github.com/redis/redis/pull/99   | redis/redis#99",
        "Fixes: https://github.com/a/b/issues/5#issuecomment-1 | a/b#5!",
        "(http://www.github.com/a/b/issues/5/)    | a/b#5",
        "#12 and then fixes #12                   | #12!",
        "#12 but a/b#12                           | #12 a/b#12",
        "Fix color escapes in hex mode (#764)     | #764",
        "\"#3211: Don't require it\"               | #3211",
        "issue #123456 is real                    | #123456",
        "'#12' stays                              | #12",
      })
  void linksAsGitHubDoes(String message, String references) {
    assertThat(found(message)).isEqualTo(references == null ? "" : references);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LANG-1234: no issue here",
        "#include <stdio.h> and #1a2b3c",
        "# 12 things to know\n## 3 more",
        "##12",
        "page.html#12 and docs/#12",
        "it&#39;s an entity",
        "#0 and #012",
        "version #1.5",
        "background:#112233",
        "use \"#334455\" instead",
        "Change the colour to #222222",
        "#1  0x00007f4 in main ()",
        "call `dig #12` here",
        "so:\n```\nfix #12\n```\nthat is all",
        "open fence\n~~~\nfix #12",
        "C#7 and F#4",
        "FOO_GH-12 and X-GH-12",
        "https://github.com/a/b/commit/12 and https://example.org/a/b/issues/12",
      })
  void leavesTheRestAlone(String message) {
    assertThat(found(message)).isEmpty();
  }

  @Test
  void codeEndsWhereItsFenceOrTickEnds() {
    assertThat(found("```\n#1\n```\n#2 `#3` #4 ``a ` #5`` it's `\n#6")).isEqualTo("#2 #4 #6");
  }

  @Test
  void anEmptyMessageHasNone() {
    assertThat(IssueReferences.in("")).isEqualTo(List.of());
  }
}
