package dev.codestrata.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A mirror store that is not on a local disk, and machines that never saw each other's. */
@Timeout(60)
class DistantMirrorTest {

  private static final String ID = "6f1d3c1e-0000-5000-8000-000000000002";

  @TempDir Path scratch;
  private TestHistory origin;
  private RepositoryAccess writer;
  private RepositoryAccess reader;
  private String one;

  @BeforeEach
  void create() throws Exception {
    origin = new TestHistory(scratch.resolve("origin.git"));
    one = origin.file("a", "1\n").commit("one");
    writer = onMachine("writer");
    reader = sent(onMachine("reader"));
  }

  @AfterEach
  void nothingStaysOpen() throws IOException {
    origin.close();
    assertThat(GitRepositories.openHandles()).isZero();
    for (String machine : List.of("writer", "reader")) {
      try (Stream<Path> work = Files.walk(scratch.resolve(machine).resolve("work"), 2)) {
        assertThat(work.filter(path -> path.getFileName().toString().contains("-"))).isEmpty();
      }
    }
  }

  private RepositoryAccess onMachine(String name) {
    return RepositoryAccess.of(
        DistantFileSystem.configuration(),
        scratch.resolve(name).toString(),
        1L << 30,
        TransferLimits.defaults());
  }

  /** As tasks are sent to executors. */
  private static RepositoryAccess sent(RepositoryAccess access) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(access);
    }
    assertThat(bytes.size()).isLessThan(2_000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (RepositoryAccess) in.readObject();
    }
  }

  private String update() {
    MirrorStore store = writer.store("distant://" + scratch.resolve("mirrors"));
    return new MirrorWriter(store, writer, Clock.systemUTC())
        .update(
            MirrorRequest.of(
                scratch.resolve("origin.git").toUri().toString(), ID, MirrorOptions.defaults()))
        .location()
        .toString();
  }

  private List<String> packsAt(String machine) throws IOException {
    try (Stream<Path> files = Files.list(scratch.resolve(machine))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pack"))
          .toList();
    }
  }

  @Test
  void anotherMachineBringsInWhatItReads() throws IOException {
    String location = update();
    String two = origin.file("a", "2\n").commit("two", one);
    String next = update();

    assertThat(reader.commitIds(next).orElseThrow()).containsExactly(two, one);
    assertThat(scratch.resolve("reader")).doesNotExist();
    try (GitRepository old = reader.open(location);
        GitRepository repository = reader.open(next);
        GitRepository again = reader.open(next)) {
      assertThat(packsAt("reader")).hasSize(2);
      assertThat(old.commitIds(one, List.of())).containsExactly(one);
      assertThat(repository.commitIds(two, List.of())).containsExactly(two, one);
      assertThat(again.head()).contains(new Head("refs/heads/main", two));
    }
    // The pack of the mirror that was extended went through the writer's cache, too.
    assertThat(packsAt("writer")).hasSize(1);
  }

  @Test
  void anUnchangedRemoteIsSeenWithoutAnyPack() throws Exception {
    String location = update();
    try (GitRepository repository = reader.open(location)) {
      assertThat(repository.resolve("HEAD")).contains(one);
    }
    assertThat(update()).isEqualTo(location);
    assertThat(packsAt("writer")).isEmpty();
  }

  @Test
  void aDamagedPackIsToldBeforeItIsRead() throws IOException {
    String location = update();
    String pack = reader.manifest(location).orElseThrow().packs().get(0).packName();
    Path file = scratch.resolve("mirrors").resolve(ID).resolve("packs").resolve(pack);
    file.toFile().setWritable(true);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> reader.open(location))
        .isInstanceOf(GitReadException.class)
        .hasMessageStartingWith("File " + pack + " of a mirror is damaged")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.CORRUPT_PACK);

    // The next fetch that finds something new makes the mirror anew.
    String two = origin.file("a", "2\n").commit("two", one);
    try (GitRepository repository = reader.open(update())) {
      assertThat(repository.commitIds(two, List.of())).containsExactly(two, one);
    }
  }

  @Test
  void aManifestThatIsGoneIsNamed() {
    update();
    String store = "distant:" + scratch.resolve("mirrors");
    assertThatThrownBy(() -> reader.open("mirror:" + store + "#" + ID + "/9"))
        .isInstanceOf(GitReadException.class)
        .hasMessageContaining("has no manifest 9 of " + ID)
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.STORAGE);
    PackCache.at(scratch.resolve("reader"), 1);
  }
}
