package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.Candidate;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.HttpOrigin;
import dev.codestrata.git.TestHistory;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.testing.SharedSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stages over mirrors, from the look at the remote to the rows of its commits and files. */
@Timeout(120)
class RemoteRepositoriesTest {

  private static final RecordSchema<RepositoryAt> AT = RecordSchema.of(RepositoryAt.class);

  @TempDir Path scratch;
  private TestHistory origin;
  private HttpOrigin host;
  private String one;
  private String two;
  private String dev;

  @BeforeEach
  void serve() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    host = new HttpOrigin(origin.repository());
    one = origin.file("a.py", "a = 1\n").commit("one");
    dev = origin.file("b.py", "b = 1\n").commit("dev", one);
    two = origin.file("a.py", "a = 2\n").remove("b.py").commit("two", one);
    origin.branch("refs/heads/dev", dev);
  }

  @AfterEach
  void stop() {
    host.close();
    origin.close();
    assertThat(GitRepositories.openHandles()).isZero();
  }

  private CodestrataConfig.Ingest settings(String history) {
    return CodestrataConfig.load(
            Optional.empty(),
            List.of(
                "ingest.history=" + history,
                "ingest.allowed-schemes=[http]",
                "ingest.allow-private-addresses=true",
                "ingest.pack-cache=\"" + scratch.resolve("cache") + "\""))
        .ingest();
  }

  private Inspection inspect(
      String history, String branch, String commit, InspectRepositories.Known known) {
    String url = host.url("ada/engine");
    Candidate candidate = new Candidate("id", url, url, "ada/engine", branch, commit, null);
    return InspectRepositories.of(
            SharedSpark.session(),
            List.of(candidate),
            () -> scratch.resolve("mirrors").toUri().toString(),
            Map.of("id", known),
            settings(history))
        .get(0);
  }

  private Inspection inspect(String history) {
    return inspect(history, null, null, InspectRepositories.Known.NOTHING);
  }

  private Dataset<Row> at(Inspection inspection) {
    return SharedSpark.session()
        .createDataFrame(
            AT.toRows(
                List.of(
                    new RepositoryAt(
                        "id", inspection.directory(), inspection.head(), inspection.history()))),
            AT.structType());
  }

  private List<String> commits(Inspection inspection) {
    try (Reading reading = CommitLists.of(at(inspection), settings("auto"))) {
      assertThat(reading.problems().count()).isZero();
      return reading.values().orderBy("ordinal").collectAsList().stream()
          .map(
              row ->
                  row.<String>getAs("commit_id")
                      + (row.<Boolean>getAs("in_default_branch") ? "" : " elsewhere")
                      + (row.<Boolean>getAs("is_cut_off") ? " cut off" : ""))
          .toList();
    }
  }

  @Test
  void historyIsListedByTheManifestAlone() throws IOException {
    Inspection deep = inspect("auto");
    assertThat(deep.isReadable()).isTrue();
    assertThat(deep.history()).isEqualTo("deep");
    assertThat(deep.cloneUrl()).isEqualTo(host.url("ada/engine"));
    assertThat(deep.receivedBytes()).isPositive();
    try (Stream<Path> files = Files.walk(scratch.resolve("mirrors"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(pack|idx)")).toList()) {
        Files.delete(file);
      }
    }

    assertThat(commits(deep)).containsExactly(two, one);
    assertThat(inspect("auto"))
        .usingRecursiveComparison()
        .ignoringFields("receivedBytes")
        .isEqualTo(deep);
  }

  @Test
  void everyDepthReadsWhatItSays() {
    Inspection shallow = inspect("shallow");
    assertThat(shallow.history()).isEqualTo("shallow");
    assertThat(commits(shallow)).containsExactly(two + " cut off");

    Inspection full = inspect("full");
    assertThat(full.history()).isEqualTo("full");
    assertThat(commits(full)).containsExactly(two, one, dev + " elsewhere");
    try (Reading tree = SnapshotFiles.of(at(full), settings("full"))) {
      assertThat(tree.values().select("path").collectAsList().toString()).isEqualTo("[[a.py]]");
    }
    // The mirror holds all now, and less can be read of it.
    assertThat(commits(inspect("deep"))).containsExactly(two, one);
    assertThat(commits(inspect("shallow"))).containsExactly(two);
  }

  @Test
  void aBranchAndACommitOfAListAreFetched() {
    assertThat(commits(inspect("auto", "dev", null, InspectRepositories.Known.NOTHING)))
        .containsExactly(dev, one);
    Inspection pinned = inspect("auto", null, dev, InspectRepositories.Known.NOTHING);
    assertThat(pinned.history()).isEqualTo("deep");
    assertThat(commits(pinned)).containsExactly(dev, one);
    assertThat(inspect("auto", "gone", null, InspectRepositories.Known.NOTHING).message())
        .isEqualTo(host.url("ada/engine") + ": has no branch gone");
  }

  @Test
  void theLakesHeadTellsOfAForcedPushWhateverTheMirrorSaw() {
    assertThat(inspect("auto", null, null, new InspectRepositories.Known(one, "main")).changes())
        .isEmpty();
    assertThat(inspect("auto", null, null, new InspectRepositories.Known(dev, "main")).changes())
        .containsExactly("forced push: main " + dev + ".." + two);
    assertThat(inspect("auto", null, null, new InspectRepositories.Known(dev, "dev")).changes())
        .containsExactly("default branch changed: dev -> main");
  }
}
