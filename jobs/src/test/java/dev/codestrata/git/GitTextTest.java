package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GitTextTest {

  @Test
  void pathsThatAreUtf8StayAsTheyAre() {
    assertThat(GitText.path("src/größe.txt".getBytes(UTF_8))).isEqualTo("src/größe.txt");
    assertThat(GitText.path("a\tb".getBytes(UTF_8))).isEqualTo("a\tb");
  }

  @Test
  void otherPathsAreQuotedAsGitQuotes() {
    assertThat(GitText.path("gr\u00f6\u00dfe\n\"x\"\\".getBytes(ISO_8859_1)))
        .isEqualTo("\"gr\\366\\337e\\n\\\"x\\\"\\\\\"");
    assertThat(GitText.path("\"quoted\"".getBytes(UTF_8))).isEqualTo("\"\\\"quoted\\\"\"");
  }

  @Test
  void messagesFollowTheEncodingHeader() {
    assertThat(message("Grüße", "ISO-8859-1", ISO_8859_1.name())).isEqualTo("Grüße");
    assertThat(message("Привет", "KOI8-R", "KOI8-R")).isEqualTo("Привет");
    assertThat(message("Grüße", "UTF-8", "no-such-charset")).isEqualTo("Grüße");
  }

  @Test
  void bytesThatAreNotUtf8AreShownInHex() {
    assertThat(message("Grüße \u00e9", "ISO-8859-1", null))
        .isEqualTo("Gr\uFFFD<FC>\uFFFD<DF>e \uFFFD<E9>");
  }

  @Test
  void differentBytesStayDifferentText() {
    Random random = new Random(7);
    byte[] alphabet = {'<', 'E', 'F', '9', '>', (byte) 0xE9, (byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    Map<String, String> bytesOf = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      byte[] raw = new byte[random.nextInt(9)];
      for (int k = 0; k < raw.length; k++) {
        raw[k] = alphabet[random.nextInt(alphabet.length)];
      }
      String text = GitText.message(raw, 0, raw.length, null);
      String bytes = new String(raw, ISO_8859_1);
      assertThat(bytesOf.putIfAbsent(text, bytes)).isIn(null, bytes);
    }
  }

  private static String message(String text, String charset, String header) {
    byte[] raw = text.getBytes(java.nio.charset.Charset.forName(charset));
    return GitText.message(raw, 0, raw.length, header);
  }
}
