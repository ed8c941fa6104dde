package dev.codestrata.source.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void countsLinesAsGitDoes() {
    assertThat(new SourceText("").lineCount()).isZero();
    assertThat(new SourceText("a").lineCount()).isEqualTo(1);
    assertThat(new SourceText("a\n").lineCount()).isEqualTo(1);
    assertThat(new SourceText("a\r\n\rb").lineCount()).isEqualTo(2);
    assertThat(new SourceText("a\nb\n").span(2, 4)).isEqualTo(new Span(2, 4, 2, 2));
    assertThat(new SourceText("a\nb\n").span(0, 3)).isEqualTo(new Span(0, 3, 1, 2));
  }

  @Test
  void mapsCharactersToBytesAndBackWhateverTheText() {
    Random random = new Random(7);
    String[] pieces = {"a", "ü", "漢", "🎉", "\n", "\ud800"};
    for (int round = 0; round < 200; round++) {
      StringBuilder built = new StringBuilder();
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        built.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = built.toString();
      SourceText source = new SourceText(text);
      for (int at = 0; at <= text.length(); at++) {
        boolean inPair =
            at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        if (!inPair) {
          int bytes = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
          assertThat(source.byteOfChar(at)).as("byte of %d in %s", at, text).isEqualTo(bytes);
          assertThat(source.charOfByte(bytes)).as("char of %d in %s", bytes, text).isEqualTo(at);
        }
      }
    }
  }
}
