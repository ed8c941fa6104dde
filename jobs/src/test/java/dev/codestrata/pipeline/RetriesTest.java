package dev.codestrata.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.tables.DeadLetterRow;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.Tables;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetriesTest {

  private static final CodestrataConfig CONFIG =
      TestRuns.config(
          "ingest.allow-private-addresses=true",
          "resilience.attempts=2",
          "resilience.first-wait=1ms",
          "resilience.longest-wait=2ms",
          "export.datasets=[]");

  @TempDir Path scratch;

  @Test
  void whatFailedWaitsUntilItIsPutBack() throws Exception {
    Path list = scratch.resolve("list.txt");
    Files.writeString(list, "git://127.0.0.1:" + closedPort() + "/gone.git\n");

    assertThat(run(list).counts()).containsEntry("repositories_failed", 1L);
    DeadLetterRow first = letter();
    assertThat(first.errorKind()).isEqualTo("CloneFailed");
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.retryAfter()).isAfter(first.lastFailedAt().plusSeconds(149));

    RunSummary second = run(list);
    assertThat(second.counts())
        .containsEntry("repositories_waiting", 1L)
        .containsEntry("repositories_failed", 0L);
    assertThat(letter()).isEqualTo(first);

    Retries retries = new Retries(TestRuns.open(lake()), CONFIG);
    assertThat(retries.putBack(Optional.of(ErrorKind.SECURITY_VIOLATION), Optional.empty()))
        .isEmpty();
    assertThat(retries.putBack(Optional.of(ErrorKind.CLONE_FAILED), Optional.empty()))
        .containsExactly(first.repositoryId());
    assertThat(letter().retryAfter()).isNull();
    assertThat(status()).isEqualTo("Queued");

    assertThat(run(list).counts()).containsEntry("repositories_failed", 1L);
    assertThat(letter().attempts()).isEqualTo(2);
    assertThat(letter().retryAfter()).isAfter(letter().lastFailedAt().plusSeconds(299));

    assertThatThrownBy(() -> retries.putBack(Optional.empty(), Optional.of("nobody/nothing")))
        .hasMessage(
            "--repository nobody/nothing: the lake has no such repository; give its owner/name or"
                + " repository_id");
  }

  private RunSummary run(Path list) throws Exception {
    return TestRuns.run(lake(), CONFIG, list);
  }

  private Path lake() {
    return scratch.resolve("lake");
  }

  private DeadLetterRow letter() {
    List<Row> rows = TestRuns.open(lake()).read(Tables.DEAD_LETTERS).collectAsList();
    assertThat(rows).hasSize(1);
    return Tables.DEAD_LETTERS.schema().toRecord(rows.get(0));
  }

  private String status() {
    return TestRuns.open(lake())
        .read(Tables.REPOSITORY_STATES)
        .select("status")
        .collectAsList()
        .get(0)
        .getString(0);
  }

  /** A port of this machine on which nobody listens. */
  private static int closedPort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
