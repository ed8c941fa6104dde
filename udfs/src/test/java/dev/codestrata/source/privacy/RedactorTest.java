package dev.codestrata.source.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RedactorTest {

  @Test
  void theSameValueHasTheSameNumber() {
    assertThat(Redactor.redact("ann@acme.io bob@acme.io ann@acme.io from 93.184.216.34"))
        .isEqualTo("<EMAIL_1> <EMAIL_2> <EMAIL_1> from <IP_ADDRESS_1>");
  }

  @Test
  void whatIsRedactedAlreadyKeepsItsNumber() {
    assertThat(Redactor.redact("<EMAIL_1> and ann@acme.io")).isEqualTo("<EMAIL_1> and <EMAIL_2>");
  }

  @Test
  void aTextWithoutFindsIsTheSame() {
    String text = "int x = 1;";
    assertThat(Redactor.redact(text)).isSameAs(text);
    assertThat(Redactor.redact(null)).isNull();
  }

  @Test
  void redactingTwiceIsRedactingOnceAndNothingSurvives() {
    String[] parts = {
      "password",
      " = ",
      "\"",
      "'",
      "k9Zx!2qLmP0v",
      "ann@acme.io",
      "://",
      "user",
      ":",
      "@",
      "host.io",
      "\n",
      "token",
      "=",
      "93.184.216.34",
      "/home/",
      "mmeier",
      "/",
      "Bearer ",
      "a1b2c3d4e5f6g7h8i9",
      "<EMAIL_7>",
      "-----BEGIN PRIVATE ",
      "KEY-----",
      "{",
      "}",
      "\\",
      " ",
      "secret",
      ":",
      "\uD800",
      "\0"
    };
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String once = Redactor.redact(text.toString());
      assertThat(Redactor.redact(once)).as(text.toString()).isEqualTo(once);
      assertThat(SensitiveFinder.get().finds(once))
          .as(once)
          .noneMatch(f -> f.confidence() >= Redactor.DEFAULT_CONFIDENCE);
    }
  }
}
