package dev.codestrata.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.HttpOrigin;
import dev.codestrata.git.TestHistory;
import dev.codestrata.lake.Lake;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.tables.RefRow;
import dev.codestrata.tables.RepositoryRow;
import dev.codestrata.tables.RepositoryStateRow;
import dev.codestrata.tables.StatusChange;
import dev.codestrata.tables.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a lake shows of remote repositories that change in every way. */
@Timeout(300)
class MirrorPipelineTest {

  @TempDir Path scratch;
  private TestHistory origin;
  private HttpOrigin host;

  @BeforeEach
  void serve() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    host = new HttpOrigin(origin.repository());
  }

  @AfterEach
  void stop() {
    host.close();
    origin.close();
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private RunSummary run(String... settings) throws Exception {
    String[] all = new String[settings.length + 4];
    all[0] = "ingest.allowed-schemes=[http]";
    all[1] = "ingest.pack-cache=\"" + scratch.resolve("cache") + "\"";
    all[2] = "export.datasets=[]";
    all[3] = "ingest.allow-private-addresses=true";
    System.arraycopy(settings, 0, all, 4, settings.length);
    CodestrataConfig config = TestRuns.config(all);
    return TestRuns.run(scratch.resolve("lake"), config, host.url("ada/engine"));
  }

  private Lake lake() {
    return TestRuns.open(scratch.resolve("lake"));
  }

  private RepositoryStateRow state() {
    return Tables.REPOSITORY_STATES
        .schema()
        .toRecord(lake().read(Tables.REPOSITORY_STATES).collectAsList().get(0));
  }

  private RepositoryRow repository() {
    return Tables.REPOSITORIES
        .schema()
        .toRecord(lake().read(Tables.REPOSITORIES).collectAsList().get(0));
  }

  private List<String> reasons() {
    return state().statusHistory().stream()
        .map(StatusChange::reason)
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> refs() {
    return lake().read(Tables.REFS).collectAsList().stream()
        .map(row -> Tables.REFS.schema().toRecord(row))
        .map(RefRow::name)
        .sorted()
        .toList();
  }

  private List<String> commits() {
    return lake()
        .read(Tables.REPOSITORY_COMMITS)
        .where("in_default_branch")
        .select("commit_id")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  @Test
  void aRemoteIsReadFromItsMirrorAsItChanges() throws Exception {
    String one = origin.file("a.py", "a = 1\n").commit("one");
    String two = origin.file("a.py", "a = 2\n").commit("two", one);
    origin.branch("refs/heads/old", one);

    RunSummary first = run("ingest.history=shallow");
    assertThat(first.outcome()).isEqualTo("done");
    assertThat(first.counts()).containsKey("bytes_received").containsEntry("commits", 1L);
    assertThat(scratch.resolve("lake/mirrors").resolve(state().repositoryId())).isDirectory();
    assertThat(state().history()).isEqualTo("shallow");
    assertThat(commits()).containsExactly(two);
    assertThat(lake().read(Tables.COMMIT_FILES).count()).isZero();
    assertThat(lake().read(Tables.COMMITS).where("files_changed is null").count()).isEqualTo(1);
    assertThat(lake().read(Tables.DEAD_LETTERS).count()).isZero();
    assertThat(refs()).containsExactly("refs/heads/main", "refs/heads/old");

    // Deepened at the same head, under another name and with another default branch.
    host.move("ada/engine", "grace/compiler");
    origin.branch("refs/heads/trunk", two);
    origin.repository().updateRef(Constants.HEAD).link("refs/heads/trunk");
    origin.deleteBranch("refs/heads/old");
    run("ingest.history=deep");
    assertThat(state().history()).isEqualTo("deep");
    assertThat(commits()).containsExactlyInAnyOrder(one, two);
    assertThat(lake().read(Tables.COMMITS).where("files_changed = 1").count()).isEqualTo(2);
    assertThat(lake().read(Tables.COMMIT_FILES).count()).isEqualTo(2);
    String moved = "moved: " + host.url("ada/engine") + " -> " + host.url("grace/compiler");
    assertThat(reasons())
        .containsExactly(moved + "; default branch changed: main -> trunk; branch deleted: old");
    assertThat(repository().fullName()).isEqualTo("grace/compiler");
    assertThat(repository().previousNames()).containsExactly("ada/engine");
    assertThat(repository().defaultBranch()).isEqualTo("trunk");
    assertThat(refs()).containsExactly("refs/heads/main", "refs/heads/trunk");

    Map<String, Long> before = new TreeMap<>(lake().versions());
    RunSummary unchanged = run("ingest.history=deep");
    Map<String, Long> after = new TreeMap<>(lake().versions());
    before.remove("runs");
    after.remove("runs");
    assertThat(unchanged.outcome()).isEqualTo("unchanged");
    assertThat(unchanged.counts()).doesNotContainKey("bytes_received");
    assertThat(after).isEqualTo(before);

    // Gone: what the lake has stays.
    host.answerBy("grace/compiler", 404);
    RunSummary gone = run();
    assertThat(gone.counts()).containsEntry("repositories_failed", 1L);
    assertThat(state().status()).isEqualTo("Failed");
    assertThat(state().statusReason())
        .contains("is gone, private or never was")
        .endsWith("; the lake keeps what it has");
    assertThat(state().headCommit()).isEqualTo(two);
    assertThat(repository().fullName()).isEqualTo("grace/compiler");
    assertThat(commits()).containsExactlyInAnyOrder(one, two);
    Row letter = lake().read(Tables.DEAD_LETTERS).collectAsList().get(0);
    assertThat(letter.<String>getAs("error_kind")).isEqualTo("CloneFailed");
    assertThat(letter.<String>getAs("unit")).isEqualTo("repository");
  }
}
