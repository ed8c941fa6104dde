package dev.codestrata.source.language;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
  void latin1IsReadOnlyWithoutC1Controls() {
    assertThat(TextDecoder.decode("gr\u00f6\u00dfe".getBytes(ISO_8859_1)))
        .isEqualTo(new DecodedText("ISO-8859-1", false, "größe"));
    byte[] windows = "price 5 \u20ac, gr\u00f6\u00dfe".getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(windows)).isEqualTo(new DecodedText(null, false, null));
  }
}
