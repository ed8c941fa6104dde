package dev.codestrata.source.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to keep a scanner busy cost no more than a fixed number of steps a character. */
class HostileTextTest {

  private static final int LENGTH = 200_000;

  /** Far more than linear work takes on a busy machine, far less than quadratic work would. */
  private static final Duration PLENTY = Duration.ofSeconds(20);

  static Stream<String> baits() {
    return Stream.of(
        "-----BEGIN RSA PRIVATE KEY-----\n",
        "PuTTY-User-Key-File-2: ",
        "eyJ.",
        " eyJaaaaaaaaaaaaaa",
        "eyJhbGci.eyJh.",
        "key=",
        "key=\"",
        "key: ",
        "password:'",
        "://a:",
        "a@",
        "a.",
        "a@a.",
        "@a.",
        "1.",
        "1.1.",
        "2001:",
        "/home/a",
        "/Users/",
        "phone",
        "phone 1",
        "tel:+1 ",
        "secretaccesskey=",
        "aws",
        "curl -u ",
        "discord",
        "Basic ",
        "Bearer ",
        "MIIAAAIBAAK",
        "\uD800",
        "\0",
        "xoxb-1",
        "sk-",
        "pat",
        "AIza",
        "d\":\"",
        "identified by ");
  }

  @ParameterizedTest
  @MethodSource("baits")
  void aBaitIsScannedInLinearTime(String bait) {
    String text = bait.repeat(LENGTH / bait.length());
    assertTimeoutPreemptively(PLENTY, () -> SensitiveFinder.get().find(text));
  }

  @Test
  void redactingALongTextEnds() {
    String text = "key=\"k9Zx!2qLmP0v\" ".repeat(LENGTH / 19);
    assertThat(Redactor.redact(text)).contains("<KEY_1>");
  }
}
