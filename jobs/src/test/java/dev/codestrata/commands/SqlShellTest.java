package dev.codestrata.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.errors.CodestrataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlShellTest {

  @TempDir Path scratch;

  private final List<String> statements = new ArrayList<>();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  @Test
  void statementsGoOverLinesUpToASemicolon() throws Exception {
    enter("SELECT 1\n  AS one;\nSELECT 2; SELECT ';';\nquit\nSELECT 3;\n");

    assertThat(statements).containsExactly("SELECT 1\n  AS one", "SELECT 2", "SELECT ';'");
  }

  @Test
  void aFailureIsOneLineAndTheNextStatementRuns() throws Exception {
    enter("fail;\nSELECT 1 WHERE 1 != 2;\n");

    assertThat(statements).containsExactly("fail", "SELECT 1 WHERE 1 != 2");
    assertThat(messages.toString(UTF_8).lines())
        .containsExactly(
            "Statements end with ; and the shell with quit or Ctrl-D.",
            "codestrata: no table of that name");
  }

  @Test
  void tabCompletesNamesOfTheLake() throws Exception {
    enter("SELECT code_metr\t('c', '') FROM repository_ov\t;\nquit\n");

    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).replaceAll("\\s+", " "))
        .isEqualTo("SELECT code_metrics('c', '') FROM repository_overview");
  }

  @Test
  void whatWasEnteredIsThereTheNextTime() throws Exception {
    enter("SELECT 1\n  AS one;\n");
    assertThat(Files.readString(scratch.resolve("state/history"))).contains("SELECT 1");

    enter("\u001b[A\n"); // arrow up
    assertThat(statements).containsExactly("SELECT 1\n  AS one", "SELECT 1\n  AS one");
  }

  private void enter(String keys) throws Exception {
    try (Terminal terminal =
        new DumbTerminal(
            "keys",
            "ansi",
            new ByteArrayInputStream(keys.getBytes(UTF_8)),
            new ByteArrayOutputStream(),
            UTF_8)) {
      new SqlShell(
              terminal,
              scratch.resolve("state/history"),
              sql -> {
                statements.add(sql);
                if (sql.startsWith("fail")) {
                  throw new CodestrataException.InvalidInput("no table of that name", Map.of());
                }
              },
              new PrintStream(messages, true, UTF_8))
          .run();
    }
  }
}
