package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.git.MirrorManifest.MirroredReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TagBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MirrorWriterTest {

  private static final String ID = "6f1d3c1e-0000-5000-8000-000000000001";
  private static final Instant NOW = Instant.parse("2024-05-01T00:00:00Z");
  private static final MirrorOptions OPTIONS = RemoteSettings.loopback().mirrorOptions();

  @TempDir Path scratch;
  private TestHistory origin;
  private RepositoryAccess access;
  private MirrorStore store;
  private String url;

  @BeforeEach
  void create() throws IOException {
    origin = new TestHistory(scratch.resolve("origin.git"));
    url = scratch.resolve("origin.git").toUri().toString();
    access =
        RepositoryAccess.of(
            new Configuration(),
            scratch.resolve("cache").toString(),
            1L << 30,
            TransferLimits.defaults());
    store = access.store(scratch.resolve("mirrors").toString());
  }

  @AfterEach
  void nothingStaysOpen() throws IOException {
    origin.close();
    assertThat(GitRepositories.openHandles()).isZero();
    try (Stream<Path> work = Files.walk(scratch.resolve("cache/work"), 2)) {
      assertThat(work.filter(path -> path.getFileName().toString().contains("-"))).isEmpty();
    }
  }

  private Mirror update(MirrorStrategy strategy) {
    return update(new MirrorRequest(url, ID, strategy, null, null, Long.MAX_VALUE, OPTIONS));
  }

  private Mirror update(MirrorRequest request) {
    return new MirrorWriter(store, access, Clock.fixed(NOW, ZoneOffset.UTC)).update(request);
  }

  private GitRepository open(Mirror mirror) {
    return access.open(mirror.location().toString());
  }

  private List<String> commits(Mirror mirror) {
    return List.copyOf(access.commitIds(mirror.location().toString()).orElseThrow());
  }

  private String fill(int commits) throws IOException {
    Random random = new Random(7);
    String last = null;
    for (int i = 0; i < commits; i++) {
      byte[] noise = new byte[4096];
      random.nextBytes(noise);
      origin.file("file-" + i, noise, FileMode.REGULAR_FILE);
      last = last == null ? origin.commit("c" + i) : origin.commit("c" + i, last);
    }
    return last;
  }

  private void tag(String name, String commit) throws IOException {
    TagBuilder tag = new TagBuilder();
    tag.setTag(name);
    tag.setObjectId(ObjectId.fromString(commit), Constants.OBJ_COMMIT);
    tag.setTagger(
        new PersonIdent("Ada", "ada@example.org", Instant.EPOCH.plusSeconds(60), ZoneOffset.UTC));
    tag.setMessage("Release " + name + "\n");
    origin.branch("refs/tags/" + name, origin.insert(Constants.OBJ_TAG, tag.build()).name());
  }

  @Test
  void aManifestTellsWhatGitWould() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    String two = origin.file("a", "2\n").commit("two", one);
    tag("v1", one);
    origin.branch("refs/tags/light", two);
    origin.branch("refs/pull/1/head", one);

    Mirror mirror = update(MirrorStrategy.DEEP);

    assertThat(mirror.isNew()).isTrue();
    MirrorManifest manifest = mirror.manifest();
    assertThat(manifest).isEqualTo(store.latest(ID).orElseThrow().manifest());
    assertThat(manifest.strategy()).isEqualTo(MirrorStrategy.DEEP);
    assertThat(manifest.defaultBranch()).isEqualTo("refs/heads/main");
    assertThat(manifest.head()).isEqualTo(two);
    assertThat(manifest.fetchedAt()).isEqualTo(NOW);
    assertThat(manifest.shallow()).isEmpty();
    assertThat(manifest.changes()).isEmpty();
    assertThat(manifest.references().stream().map(MirroredReference::toReference))
        .containsExactly(
            new Reference("refs/heads/main", "branch", two, null, null),
            new Reference("refs/tags/light", "tag", two, null, null),
            new Reference(
                "refs/tags/v1", "tag", one, Instant.EPOCH.plusSeconds(60), "Release v1\n"));
    assertThat(commits(mirror)).containsExactly(two, one);
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.head()).contains(new Head("refs/heads/main", two));
      assertThat(repository.references())
          .isEqualTo(manifest.references().stream().map(MirroredReference::toReference).toList());
      assertThat(repository.name()).isEqualTo("the mirror of " + url);
    }
  }

  @Test
  void anUnchangedRemoteWritesNothing() throws IOException {
    origin.file("a", "1\n").commit("one");
    Mirror first = update(MirrorStrategy.DEEP);
    List<Path> before = files();

    Mirror again = update(MirrorStrategy.DEEP);

    assertThat(again).isEqualTo(new Mirror(first.location(), first.manifest(), false, 0));
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(scratch.resolve("mirrors"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aLaterRunReceivesOnlyWhatIsNew() throws IOException {
    String old = fill(60);
    Mirror whole = update(MirrorStrategy.DEEP);
    assertThat(whole.receivedBytes()).isGreaterThan(60 * 4096);
    String added = origin.file("new", "text\n").commit("new", old);

    Mirror more = update(MirrorStrategy.DEEP);

    assertThat(more.isNew()).isFalse();
    assertThat(more.receivedBytes()).isBetween(100L, whole.receivedBytes() / 20);
    assertThat(more.manifest().packs()).hasSize(2).containsAll(whole.manifest().packs());
    assertThat(more.manifest().commits()).hasSize(2).endsWith(whole.manifest().commits().get(0));
    assertThat(more.manifest().changes()).isEmpty();
    List<String> expected = new ArrayList<>(List.of(added));
    expected.addAll(commits(whole));
    assertThat(commits(more)).isEqualTo(expected);
    try (GitRepository repository = open(more)) {
      assertThat(repository.commitIds(added, List.of())).isEqualTo(expected);
    }
  }

  @Test
  void manyPacksBecomeOne() throws IOException {
    String last = origin.file("a", "0\n").commit("0");
    Mirror mirror = update(MirrorStrategy.DEEP);
    for (int i = 1; i <= 26; i++) {
      last = origin.file("a", i + "\n").commit("c" + i, last);
      mirror = update(MirrorStrategy.DEEP);
    }
    assertThat(mirror.manifest().packs()).hasSizeLessThan(5);
    assertThat(mirror.manifest().commits()).hasSizeLessThan(5);
    assertThat(commits(mirror)).hasSize(27).startsWith(last);
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.commitIds(last, List.of())).isEqualTo(commits(mirror));
    }
    // Those of the newest two manifests, and nothing of the twenty-five before them.
    assertThat(files().stream().filter(f -> f.toString().contains("manifest-"))).hasSize(2);
    assertThat(files().stream().filter(f -> f.toString().endsWith(".pack"))).hasSizeLessThan(30);
  }

  @Test
  void aForcedPushIsTold() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    String two = origin.file("a", "2\n").commit("two", one);
    origin.branch("refs/heads/dev", two);
    update(MirrorStrategy.FULL);
    String other = origin.file("a", "3\n").commit("three", one);
    String dev = origin.file("b", "1\n").commit("dev", one);
    origin.branch("refs/heads/dev", dev);
    origin.branch("refs/heads/main", other);

    Mirror mirror = update(MirrorStrategy.FULL);

    assertThat(mirror.manifest().changes())
        .containsExactly(
            "forced push: dev " + two + ".." + dev, "forced push: main " + two + ".." + other);
    assertThat(commits(mirror)).containsExactly(other, one);
    assertThat(access.otherCommitIds(mirror.location().toString()).orElseThrow())
        .containsExactly(dev);
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.resolve("HEAD")).contains(other);
    }
    try (GitRepository remote = GitRepositories.open(scratch.resolve("origin.git"))) {
      assertThat(mirror.manifest().snapshotSwhid()).isEqualTo(Swhid.snapshot(remote.snapshot()));
    }
  }

  @Test
  void deletedBranchesAndAnotherDefaultBranchAreTold() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    origin.branch("refs/heads/old", one);
    origin.branch("refs/tags/v1", one);
    update(MirrorStrategy.DEEP);
    String two = origin.file("a", "2\n").commit("two", one);
    origin.branch("refs/heads/trunk", two);
    origin.repository().updateRef(Constants.HEAD).link("refs/heads/trunk");
    origin.deleteBranch("refs/heads/old");
    origin.branch("refs/tags/v1", two);

    Mirror mirror = update(MirrorStrategy.DEEP);

    assertThat(mirror.manifest().changes())
        .containsExactly(
            "default branch changed: main -> trunk",
            "branch deleted: old",
            "tag moved: v1 " + one + ".." + two);
    assertThat(mirror.manifest().defaultBranch()).isEqualTo("refs/heads/trunk");
    assertThat(commits(mirror)).containsExactly(two, one);
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.head()).contains(new Head("refs/heads/trunk", two));
    }
  }

  @Test
  void deepFetchesTheDefaultBranchAndFullEverything() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    String dev = origin.file("b", "1\n").commit("dev", one);
    origin.branch("refs/heads/dev", dev);
    origin.branch("refs/heads/main", one);
    tag("beta", dev);

    Mirror deep = update(MirrorStrategy.DEEP);
    assertThat(deep.manifest().reference("refs/heads/dev").orElseThrow())
        .isEqualTo(new MirroredReference("refs/heads/dev", dev, null, false, dev, null, null));
    assertThat(deep.manifest().reference("refs/tags/beta").orElseThrow().commitId()).isNull();
    try (GitRepository remote = GitRepositories.open(scratch.resolve("origin.git"))) {
      // A branch leads to a commit, and an annotated tag is one, fetched or not.
      assertThat(deep.manifest().snapshotSwhid()).isEqualTo(Swhid.snapshot(remote.snapshot()));
    }
    try (GitRepository repository = open(deep)) {
      assertThat(repository.resolve(dev)).isEmpty();
    }

    MirrorRequest branch = new MirrorRequest(url, ID, null, "dev", null, Long.MAX_VALUE, OPTIONS);
    Mirror withBranch = update(branch);
    assertThat(withBranch.manifest().strategy()).isEqualTo(MirrorStrategy.DEEP);
    try (GitRepository repository = open(withBranch)) {
      assertThat(repository.resolve("refs/heads/dev")).contains(dev);
    }

    Mirror full = update(MirrorStrategy.FULL);
    assertThat(full.manifest().reference("refs/tags/beta").orElseThrow().message())
        .isEqualTo("Release beta\n");
    assertThat(access.otherCommitIds(full.location().toString()).orElseThrow())
        .containsExactly(dev);
    // What is there stays, whatever is asked for later.
    assertThat(update(MirrorStrategy.SHALLOW).manifest()).isEqualTo(full.manifest());
  }

  @Test
  void aShallowMirrorHoldsItsHeadAndCanBeDeepened() throws IOException {
    String old = fill(50);
    Mirror shallow = update(MirrorStrategy.SHALLOW);
    assertThat(shallow.manifest().shallow()).containsExactly(old);
    assertThat(commits(shallow)).containsExactly(old);
    try (GitRepository repository = open(shallow);
        CommitReader reader = repository.openCommitReader(CommitReadOptions.everything())) {
      assertThat(repository.commitIds(old, List.of())).containsExactly(old);
      ReadCommit commit = reader.read(old);
      assertThat(commit.problem()).isNull();
      assertThat(commit.changes()).isEmpty();
      assertThat(commit.facts().filesChanged()).isNull();
      assertThat(commit.facts().parents()).hasSize(1);
    }

    String next = origin.file("next", "1\n").commit("next", old);
    Mirror moved = update(MirrorStrategy.SHALLOW);
    assertThat(commits(moved)).containsExactly(next);
    assertThat(moved.manifest().shallow()).contains(next);
    assertThat(moved.receivedBytes()).isLessThan(shallow.receivedBytes() / 10);

    Mirror deep = update(MirrorStrategy.DEEP);
    assertThat(deep.manifest().strategy()).isEqualTo(MirrorStrategy.DEEP);
    assertThat(deep.manifest().shallow()).isEmpty();
    assertThat(commits(deep)).hasSize(51).startsWith(next, old);
    try (GitRepository repository = open(deep)) {
      assertThat(repository.commitIds(next, List.of())).isEqualTo(commits(deep));
    }
  }

  @Test
  void aRepositoryThatTurnsOutLargeIsFetchedShallow() throws IOException {
    String last = fill(80);
    try (HttpOrigin host = new HttpOrigin(origin.repository())) {
      MirrorRequest chosen =
          new MirrorRequest(host.url("a/b"), ID, null, null, null, 64 << 10, OPTIONS);

      Mirror mirror = update(chosen);

      assertThat(mirror.manifest().strategy()).isEqualTo(MirrorStrategy.SHALLOW);
      assertThat(commits(mirror)).containsExactly(last);
      assertThat(update(chosen).receivedBytes()).isZero();
    }
  }

  @Test
  void anEmptyRepositoryIsAMirrorWithoutCommits() {
    Mirror mirror = update(MirrorStrategy.DEEP);
    assertThat(mirror.manifest().head()).isNull();
    assertThat(mirror.manifest().packs()).isEmpty();
    assertThat(commits(mirror)).isEmpty();
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.head()).isEmpty();
    }
  }

  @Test
  void aDetachedHeadIsMirrored() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    origin.file("a", "2\n").commit("two", one);
    Files.writeString(scratch.resolve("origin.git/HEAD"), one + "\n");

    Mirror mirror = update(MirrorStrategy.DEEP);

    assertThat(mirror.manifest().defaultBranch()).isNull();
    assertThat(commits(mirror)).containsExactly(one);
    try (GitRepository repository = open(mirror)) {
      assertThat(repository.head()).contains(new Head(null, one));
    }
  }

  @Test
  void whatAKilledWriterLeftIsIgnoredThenRemoved() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    Mirror first = update(MirrorStrategy.DEEP);
    Path folder = scratch.resolve("mirrors").resolve(ID);
    Path orphan = folder.resolve("packs/" + "0".repeat(64) + ".pack");
    Files.writeString(orphan, "half a pa");
    Files.writeString(folder.resolve("manifest-2.json"), "{\"format_version\" : 1, \"clone_u");

    assertThat(store.latest(ID).orElseThrow().number()).isEqualTo(1);
    assertThat(update(MirrorStrategy.DEEP).location()).isEqualTo(first.location());

    origin.file("a", "2\n").commit("two", one);
    Mirror next = update(MirrorStrategy.DEEP);

    assertThat(next.location().number()).isEqualTo(3);
    assertThat(orphan).doesNotExist();
    assertThat(folder.resolve("manifest-2.json")).doesNotExist();
    assertThat(folder.resolve("manifest-1.json")).exists();
  }

  @Test
  void aMirrorThatLostAPackIsMadeAnew() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    Mirror first = update(MirrorStrategy.DEEP);
    String pack = first.manifest().packs().get(0).packName();
    Files.delete(scratch.resolve("mirrors").resolve(ID).resolve("packs").resolve(pack));
    String two = origin.file("a", "2\n").commit("two", one);

    Mirror next = update(MirrorStrategy.DEEP);

    try (GitRepository repository = open(next)) {
      assertThat(repository.commitIds(two, List.of())).containsExactly(two, one);
    }
  }

  @Test
  void aRenamedRepositoryTellsWhereItIsNow() throws IOException {
    String one = origin.file("a", "1\n").commit("one");
    try (HttpOrigin host = new HttpOrigin(origin.repository())) {
      MirrorRequest request = MirrorRequest.of(host.url("ada/engine"), ID, OPTIONS);
      assertThat(update(request).manifest().cloneUrl()).isEqualTo(host.url("ada/engine"));
      assertThat(host.transfers()).isPositive();
      int transfers = host.transfers();
      host.move("ada/engine", "grace/compiler");

      Mirror mirror = update(request);

      assertThat(mirror.manifest().cloneUrl()).isEqualTo(host.url("grace/compiler"));
      assertThat(mirror.manifest().changes())
          .containsExactly(
              "moved: " + host.url("ada/engine") + " -> " + host.url("grace/compiler"));
      assertThat(mirror.manifest().head()).isEqualTo(one);
      assertThat(host.transfers()).isEqualTo(transfers);
    }
  }

  @Test
  void aVanishedRepositoryIsNotFoundAndItsMirrorStays() throws IOException {
    origin.file("a", "1\n").commit("one");
    try (HttpOrigin host = new HttpOrigin(origin.repository())) {
      MirrorRequest request = MirrorRequest.of(host.url("ada/engine"), ID, OPTIONS);
      Mirror mirror = update(request);
      for (int status : List.of(404, 401)) {
        host.answerBy("ada/engine", status);
        assertThatThrownBy(() -> update(request))
            .as("status " + status)
            .isInstanceOf(GitReadException.class)
            .hasMessageStartingWith(host.url("ada/engine") + " is gone, private or never was: ")
            .extracting("kind")
            .isEqualTo(GitReadException.Kind.NOT_FOUND);
      }
      assertThat(store.latest(ID).orElseThrow().manifest()).isEqualTo(mirror.manifest());
      host.answerBy("ada/engine", 200);
      assertThat(update(request).manifest()).isEqualTo(mirror.manifest());
    }
  }
}
