package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwhidTest {

  @TempDir Path scratch;

  /** Expected values are those that swh.model 8.4.1 computes for the same branches. */
  @Test
  void aSnapshotIsTheListOfItsBranches() {
    List<SnapshotBranch> branches =
        List.of(
            new SnapshotBranch("HEAD", "alias", "refs/heads/main"),
            new SnapshotBranch("refs/heads/main", "revision", "1".repeat(40)),
            new SnapshotBranch("refs/heads/caf\u00e9", "revision", "2".repeat(40)),
            new SnapshotBranch("refs/heads/main-2", "revision", "3".repeat(40)),
            new SnapshotBranch("refs/tags/v1", "release", "4".repeat(40)),
            new SnapshotBranch("refs/tags/tree", "directory", "5".repeat(40)),
            new SnapshotBranch("refs/tags/blob", "content", "6".repeat(40)),
            new SnapshotBranch("refs/tags/gone", "dangling", null));
    assertThat(Swhid.snapshot(branches))
        .isEqualTo("swh:1:snp:d77957f73e30dd78c5019dc9979b16dfb098a64e");
    assertThat(Swhid.snapshot(List.of()))
        .isEqualTo("swh:1:snp:1a8893e6a86f444e8be8e7bda6cb34fb1735a00e");
  }

  @Test
  void aRepositoryShowsEveryReferenceButGitHubsOwnMerges() throws Exception {
    String commit;
    String tree;
    String tag;
    try (TestHistory history = new TestHistory(scratch.resolve("r"))) {
      commit = history.file("a", "a\n").commit("one");
      tree = history.tree().name();
      tag =
          history
              .insert(
                  Constants.OBJ_TAG,
                  ("object " + commit + "\ntype commit\ntag v1\n\nfirst\n").getBytes())
              .name();
      history.branch("refs/tags/v1", tag);
      history.branch("refs/tags/light", commit);
      history.branch("refs/tags/tree", tree);
      history.branch("refs/pull/1/head", commit);
      history.branch("refs/pull/1/merge", commit);
    }
    try (GitRepository repository = GitRepositories.open(scratch.resolve("r"))) {
      assertThat(repository.snapshot())
          .containsExactlyInAnyOrder(
              new SnapshotBranch("HEAD", "alias", "refs/heads/main"),
              new SnapshotBranch("refs/heads/main", "revision", commit),
              new SnapshotBranch("refs/tags/v1", "release", tag),
              new SnapshotBranch("refs/tags/light", "revision", commit),
              new SnapshotBranch("refs/tags/tree", "directory", tree),
              new SnapshotBranch("refs/pull/1/head", "revision", commit));
    }
  }
}
