package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations are what {@code git check-mailmap} 2.39 answers. */
class MailmapTest {

  private static String map(String mailmap, String name, String email) {
    Person person = Mailmap.parse(mailmap).map(new Person(name, email));
    return person.name() + " <" + person.email() + ">";
  }

  @Test
  void allFourForms() {
    assertThat(map("Proper <a@x>\n", "old", "a@x")).isEqualTo("Proper <a@x>");
    assertThat(map("<proper@x> <a@x>\n", "old", "a@x")).isEqualTo("old <proper@x>");
    assertThat(map("Proper <proper@x> <a@x>\n", "old", "a@x")).isEqualTo("Proper <proper@x>");
    assertThat(map("Proper <proper@x> Old Name <a@x>\n", "Old Name", "a@x"))
        .isEqualTo("Proper <proper@x>");
    assertThat(map("Proper <proper@x> Old Name <a@x>\n", "Other", "a@x")).isEqualTo("Other <a@x>");
  }

  @Test
  void caseOfWhatIsReplacedDoesNotCount() {
    assertThat(map("Proper <Proper@x> Old <A@X>\n", "oLD", "a@x")).isEqualTo("Proper <Proper@x>");
  }

  @Test
  void laterEntriesReplaceWhatTheyName() {
    assertThat(map("First <a@x>\nSecond <a@x>\n", "old", "a@x")).isEqualTo("Second <a@x>");
    assertThat(map("Proper <proper@x> <a@x>\n<last@x> <A@x>\n", "old", "a@x"))
        .isEqualTo("Proper <last@x>");
    assertThat(map("One <one@x> Old <a@x>\n<two@x> old <a@x>\n", "Old", "a@x"))
        .isEqualTo("Old <two@x>");
  }

  @Test
  void anEntryWithTheOldNameGoesFirst() {
    String mailmap = "Named <named@x> Old <a@x>\nAny <any@x> <a@x>\n";
    assertThat(map(mailmap, "Old", "a@x")).isEqualTo("Named <named@x>");
    assertThat(map(mailmap, "Else", "a@x")).isEqualTo("Any <any@x>");
  }

  @Test
  void whatIsNoEntrySaysNothing() {
    assertThat(map("# Proper <a@x>\n\nno address\nProper <>\n<a@x>\n", "old", "a@x"))
        .isEqualTo("old <a@x>");
    assertThat(map("  Proper\t Name  <a@x> # a comment\r\n", "old", "a@x"))
        .isEqualTo("Proper\t Name <a@x>");
    assertThat(map("Proper <proper@x> <>\n", "old", "")).isEqualTo("Proper <proper@x>");
  }

  @ParameterizedTest
  @CsvSource({
    "123+octo-cat@users.noreply.github.com, octo-cat",
    "octocat@users.noreply.github.com, octocat",
    "49699333+dependabot[bot]@users.noreply.github.com, dependabot[bot]",
    "octocat@example.org,",
    "octocat@users.noreply.github.com.example.org,",
    "123+@users.noreply.github.com,",
  })
  void loginsStandInAddressesThatHide(String email, String login) {
    assertThat(Accounts.login(email).orElse(null)).isEqualTo(login);
  }

  @ParameterizedTest
  @CsvSource({
    "dependabot[bot], 49699333+dependabot[bot]@users.noreply.github.com, true",
    "Dependabot, support@dependabot.com, true",
    "renovate-bot, bot@renovateapp.com, true",
    "Some Name, 1+thing[bot]@users.noreply.github.com, true",
    "k8s-ci-robot, k8s@example.org, true",
    "Build Bot, build@example.org, true",
    "Ann Talbot, ann@example.org, false",
    "Abbot, abbot@example.org, false",
    "Robot Smith, robot@example.org, false",
  })
  void programsAreTold(String name, String email, boolean isBot) {
    assertThat(Accounts.isBot(new Person(name, email))).isEqualTo(isBot);
  }
}
