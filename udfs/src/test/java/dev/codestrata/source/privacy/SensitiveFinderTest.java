package dev.codestrata.source.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveFinderTest {

  private static List<String> found(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SensitiveFinder.get().find(text).stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + new String(
                        bytes, s.startByte(), s.endByte() - s.startByte(), StandardCharsets.UTF_8))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mail to ann.lee+x@acme.io, please | email ann.lee+x@acme.io",
        "<ann@sub.acme.co.uk> | email ann@sub.acme.co.uk",
        "host = 93.184.216.34 | ip_address 93.184.216.34",
        "ping 2a00:1450:4001:81b::200e now | ip_address 2a00:1450:4001:81b::200e",
        "cd /home/mmeier/src | user_name mmeier",
        "at C:\\Users\\mmeier\\src | user_name mmeier",
        "open /Users/mmeier/src | user_name mmeier",
        "Phone: +49 30 901820-11 | phone_number +49 30 901820-11",
        "redis://:f9Kq2vZx@cache.acme.io:6379 | url_credentials f9Kq2vZx",
        "Authorization: Basic YW5uOnM3Y3JldCE= | basic_authorization YW5uOnM3Y3JldCE=",
        "db_password = 'kV9!xq2LmP' | password kV9!xq2LmP",
        "\"client_secret\": \"9aT3kLx0QwZr7VbN2cYe\" | secret 9aT3kLx0QwZr7VbN2cYe",
        "export API_TOKEN=9aT3kLx0QwZr7VbN2cYe8uHd | token 9aT3kLx0QwZr7VbN2cYe8uHd"
      })
  void secretsAndPersonalDataAreFound(String text, String expected) {
    assertThat(found(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noreply@acme.io and 1234+ann@users.noreply.github.com",
        "user@example.com, ann@mail.example.org, a@host.test",
        "git@github.com:acme/tool.git",
        "icon@2x.png and @types/node and left-pad@1.3.0",
        "@Override public void x() {}",
        "127.0.0.1 10.1.2.3 192.168.1.7 172.20.0.1 169.254.1.1 0.0.0.0 255.255.255.0",
        "192.0.2.7 198.51.100.9 203.0.113.4 2001:db8::1 8.8.8.8",
        "version 193.12.44.7 and foo-93.184.216.34 and 1.3.6.1.4.1.311 and 1.2.3.4",
        "/home/user/x /home/runner/work /Users/admin/x https://acme.io/home/mmeier/x",
        "tel: +1 555 0100 200",
        "password = 'changeme'",
        "password: ${DB_PASSWORD}",
        "password = os.environ['PASSWORD']",
        "token = getToken(request)",
        "secret = \"<your secret>\"",
        "api_key = \"YOUR_API_KEY\"",
        "api_key = 'xxxxxxxxxxxxxxxx'",
        "sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
        "token_id = '123e4567-e89b-12d3-a456-426614174000'",
        "password: 'Please enter your password here'",
        "'Action': ['ec2:GetPasswordData', 'password' => 'ec2:GetPasswordData']",
        "deploy_key = \"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQD9KebJRMN10kGanhi6\"",
        "LABEL_PASSWORD: 'Wachtwoord-wijzigen'",
        "password_encryption = 'scram-sha-256'",
        "postgres://user:password@localhost/db",
        "https://MY_GITHUB_TOKEN:x-oauth-token@github.com/a/b and https://x:DEPLOY_TOKEN@host/b",
        "https://$USER:$TOKEN@host/x"
      })
  void whatOnlyLooksLikeOneIsSpared(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void placesAreInBytes() {
    String text = "Größe \uD83D\uDE00 ann@acme.io";
    assertThat(found(text)).containsExactly("email ann@acme.io");
  }

  @Test
  void aPrivateKeyIsOneFind() {
    String body = "MIIEpAIBAAKCAQEAy8Dbv8prpJ/0kKhlGeJYozo2t60EG8L0561g13R29LvMR5hy\n".repeat(5);
    String key = "-----BEGIN RSA PRIVATE " + "KEY-----\n" + body + "-----END RSA PRIVATE KEY-----";
    assertThat(found("x\n" + key + "\ny")).containsExactly("private_key " + key);
  }

  @Test
  void aHeaderWithoutAKeyIsNone() {
    assertThat(found("-----BEGIN RSA PRIVATE " + "KEY-----\n...\n-----END RSA PRIVATE KEY-----"))
        .isEmpty();
  }

  @Test
  void aKeyFileThatAPassphraseLocksIsLessSure() {
    String locked = "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: aes256-cbc\nPrivate-MAC: 8a0682";
    assertThat(SensitiveFinder.get().find(locked))
        .extracting(SensitiveSpan::confidence)
        .containsExactly(0.4);
    assertThat(SensitiveFinder.get().find(locked.replace("aes256-cbc", "none")))
        .extracting(SensitiveSpan::confidence)
        .containsExactly(0.97);
  }

  @Test
  void whatIsSignedMustBeClaims() {
    String header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
    String signature = "VDQA-CKa07sc2D04MW3ivLlvcrVIMTHQIJDn_QAhDwk";
    assertThat(found(header + ".eyJzdWIiOiI0MiJ9." + signature)).hasSize(1);
    assertThat(found(header + ".SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNz." + signature)).isEmpty();
  }

  @Test
  void nullAndNothingHoldNothing() {
    assertThat(SensitiveFinder.get().find(null)).isEmpty();
    assertThat(SensitiveFinder.get().find("")).isEmpty();
  }
}
