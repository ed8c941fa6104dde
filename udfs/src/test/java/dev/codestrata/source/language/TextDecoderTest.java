package dev.codestrata.source.language;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @Test
  void utf8IsReadAndItsMarkDropped() {
    assertThat(TextDecoder.decode("größe\n".getBytes(UTF_8)))
        .isEqualTo(new DecodedText("UTF-8", false, "größe\n"));
    assertThat(TextDecoder.decode("\uFEFFint x;".getBytes(UTF_8)))
        .isEqualTo(new DecodedText("UTF-8", false, "int x;"));
    assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new DecodedText("UTF-8", false, ""));
  }

  @Test
  void theReplacementCharacterItselfIsText() {
    assertThat(TextDecoder.decode("a\uFFFDb".getBytes(UTF_8)).text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void aNulAmongTheFirst8000BytesIsBinary() {
    byte[] bytes = new byte[9_000];
    Arrays.fill(bytes, (byte) 'a');
    bytes[7_999] = 0;
    assertThat(TextDecoder.decode(bytes)).isEqualTo(new DecodedText(null, true, null));
    bytes[7_999] = 'a';
    bytes[8_000] = 0;
    assertThat(TextDecoder.decode(bytes).isText()).isTrue();
  }

  @Test
  void utf16IsReadByItsMark() {
    assertThat(TextDecoder.decode("\uFEFFclass Ä".getBytes(UTF_16LE)))
        .isEqualTo(new DecodedText("UTF-16LE", false, "class Ä"));
    assertThat(TextDecoder.decode("\uFEFFclass Ä".getBytes(UTF_16BE)))
        .isEqualTo(new DecodedText("UTF-16BE", false, "class Ä"));
  }

  @Test
  void utf32AndTornUtf16AreBinary() {
    assertThat(TextDecoder.decode("\uFEFFabc".getBytes(Charset.forName("UTF-32LE"))).isBinary())
        .isTrue();
    byte[] torn = Arrays.copyOf("\uFEFFabc".getBytes(UTF_16LE), 7);
    assertThat(TextDecoder.decode(torn).isBinary()).isTrue();
  }

  @Test
  void utf16WithoutAMarkIsReadByItsZeros() {
    String text = "#include <stdio.h>\r\nint main() { return 0; } // gr\u00f6\u00dfe\r\n";
    assertThat(TextDecoder.decode(text.getBytes(UTF_16LE)))
        .isEqualTo(new DecodedText("UTF-16LE", false, text));
    assertThat(TextDecoder.decode(text.getBytes(UTF_16BE)))
        .isEqualTo(new DecodedText("UTF-16BE", false, text));
    byte[] numbers = new byte[64];
    for (int i = 0; i < numbers.length; i += 2) {
      numbers[i] = (byte) (i % 7);
    }
    assertThat(TextDecoder.decode(numbers).isBinary()).as("control characters").isTrue();
  }

  @Test
  void westernTextIsLatin1OrWindows() {
    assertThat(TextDecoder.decode("gr\u00f6\u00dfe".getBytes(ISO_8859_1)))
        .isEqualTo(new DecodedText("ISO-8859-1", false, "gr\u00f6\u00dfe"));
    String price = "// price 5 \u20ac, \u201cgr\u00f6\u00dfe\u201d";
    assertThat(TextDecoder.decode(price.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new DecodedText("windows-1252", false, price));
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, windows-31j, // \u3053\u306e\u30d5\u30a1\u30a4\u30eb\u306f\u65e5\u672c\u8a9e\u306e\u6ce8\u91c8\u3092\u542b\u307f\u307e\u3059",
    "EUC-JP, EUC-JP, // \u3053\u306e\u30d5\u30a1\u30a4\u30eb\u306f\u65e5\u672c\u8a9e\u306e\u6ce8\u91c8\u3092\u542b\u307f\u307e\u3059",
    "GB18030, GB18030, // \u8fd9\u4e2a\u6587\u4ef6\u5305\u542b\u4e2d\u6587\u6ce8\u91ca\uff0c\u6211\u4eec\u7684\u7a0b\u5e8f\u4e0d\u662f\u5f88\u957f\uff0c\u4f46\u662f\u6709\u7528",
    "Big5, Big5, // \u9019\u500b\u6a94\u6848\u5305\u542b\u4e2d\u6587\u8a3b\u89e3\uff0c\u6211\u5011\u7684\u7a0b\u5f0f\u4e0d\u662f\u5f88\u9577\uff0c\u4f46\u662f\u6709\u7528",
    "EUC-KR, EUC-KR, // \uc774 \ud30c\uc77c\uc740 \ud55c\uad6d\uc5b4 \uc8fc\uc11d\uc744 \ud3ec\ud568\ud558\uace0 \uc788\uc2b5\ub2c8\ub2e4",
    "windows-1251, windows-1251, // \u042d\u0442\u043e\u0442 \u0444\u0430\u0439\u043b \u0441\u043e\u0434\u0435\u0440\u0436\u0438\u0442 \u0440\u0443\u0441\u0441\u043a\u0438\u0435 \u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438 \u0438 \u0435\u0449\u0451 \u0442\u0435\u043a\u0441\u0442"
  })
  void commentsOfOlderEncodingsAreReadAmongAscii(String name, String charset, String comment) {
    String text = "int a = 1;\n".repeat(200) + comment + "\n" + "int b;\n".repeat(200);
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset))))
        .isEqualTo(new DecodedText(name, false, text));
  }

  @Test
  void whatNoEncodingExplainsIsNotDecoded() {
    byte[] bytes = new byte[600];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 3 == 0 ? 0xFF : i % 3 == 1 ? 0x81 : 0x90);
    }
    assertThat(TextDecoder.decode(bytes)).isEqualTo(new DecodedText(null, false, null));
  }
}
