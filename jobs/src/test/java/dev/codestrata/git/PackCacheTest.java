package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.git.MirrorManifest.StoredPack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PackCacheTest {

  @TempDir Path scratch;
  private Path directory;
  private final Map<String, byte[]> contents = new HashMap<>();
  private final AtomicInteger copies = new AtomicInteger();

  @BeforeEach
  void name() {
    directory = scratch.resolve("cache");
  }

  private StoredPack pack(String text, int size) {
    byte[] pack = text.repeat(size / text.length()).getBytes(UTF_8);
    byte[] index = ("index of " + text).getBytes(UTF_8);
    StoredPack stored =
        new StoredPack(Sha256.of(pack), pack.length, Sha256.of(index), index.length);
    contents.put(stored.packName(), pack);
    contents.put(stored.indexName(), index);
    return stored;
  }

  private String copy(String name, OutputStream out) throws IOException {
    copies.incrementAndGet();
    out.write(contents.get(name));
    return Sha256.of(contents.get(name));
  }

  private PackCache.Lease lease(PackCache cache, StoredPack pack) {
    return cache.lease(pack, this::copy);
  }

  private List<String> packs() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".pack")).toList();
    }
  }

  @Test
  void aPackIsBroughtInOnceAndStays() throws IOException {
    PackCache cache = PackCache.at(directory, 10_000);
    StoredPack one = pack("a", 1000);
    try (PackCache.Lease lease = lease(cache, one);
        PackCache.Lease again = lease(cache, one)) {
      assertThat(lease.pack()).hasBinaryContent(contents.get(one.packName()));
      assertThat(again.index()).hasBinaryContent(contents.get(one.indexName()));
    }
    lease(cache, one).close();
    assertThat(copies).hasValue(2);
    assertThat(PackCache.at(directory, 10_000)).isSameAs(cache);
    assertThat(cache.bytes()).isEqualTo(one.packBytes() + one.indexBytes());
  }

  @Test
  void whatWasNotUsedForLongestLeaves() throws IOException {
    PackCache cache = PackCache.at(directory, 2_500);
    StoredPack one = pack("a", 1000);
    StoredPack two = pack("b", 1000);
    StoredPack three = pack("c", 1000);
    lease(cache, one).close();
    lease(cache, two).close();
    touched(one, 20);
    touched(two, 10);
    lease(cache, three).close();
    assertThat(packs()).containsExactlyInAnyOrder(one.packName(), three.packName());
    assertThat(cache.bytes()).isLessThanOrEqualTo(2_500);
    assertThat(directory.resolve(two.indexName())).doesNotExist();
  }

  private void touched(StoredPack pack, int seconds) throws IOException {
    Files.setLastModifiedTime(
        directory.resolve(pack.packName()), FileTime.from(Instant.EPOCH.plusSeconds(seconds)));
  }

  @Test
  void whatIsInUseStaysWhateverTheLimit() throws IOException {
    PackCache cache = PackCache.at(directory, 1_500);
    StoredPack one = pack("a", 1000);
    StoredPack two = pack("b", 1000);
    try (PackCache.Lease first = lease(cache, one);
        PackCache.Lease second = lease(cache, two)) {
      assertThat(first.pack()).exists();
      assertThat(second.pack()).exists();
    }
    lease(cache, pack("c", 1000)).close();
    assertThat(cache.bytes()).isLessThanOrEqualTo(1_500);
  }

  @Test
  void aDamagedFileIsNotAdmitted() throws IOException {
    PackCache cache = PackCache.at(directory, 10_000);
    StoredPack one = pack("a", 1000);
    contents.get(one.packName())[500] ^= 1;
    assertThatThrownBy(() -> lease(cache, one))
        .isInstanceOf(GitReadException.class)
        .hasMessageStartingWith(
            "File " + one.packName() + " of a mirror is damaged: its SHA-256 is ")
        .extracting("kind")
        .isEqualTo(GitReadException.Kind.CORRUPT_PACK);
    assertThat(packs()).isEmpty();

    contents.get(one.packName())[500] ^= 1;
    lease(cache, one).close();
    assertThat(packs()).containsExactly(one.packName());
  }

  @Test
  void aFileThatWasCutShortIsBroughtInAgain() throws IOException {
    PackCache cache = PackCache.at(directory, 10_000);
    StoredPack one = pack("a", 1000);
    lease(cache, one).close();
    Files.write(directory.resolve(one.packName()), new byte[10]);
    try (PackCache.Lease lease = lease(cache, one)) {
      assertThat(lease.pack()).hasBinaryContent(contents.get(one.packName()));
    }
  }

  @Test
  void manyThreadsShareOneCopy() throws Exception {
    PackCache cache = PackCache.at(directory, 3_000);
    List<StoredPack> packs = List.of(pack("a", 1000), pack("b", 1000), pack("c", 1000));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      StoredPack pack = packs.get(i % 3);
      results.add(
          threads.submit(
              () -> {
                start.await();
                try (PackCache.Lease lease = lease(cache, pack)) {
                  return Files.size(lease.pack()) == pack.packBytes()
                      && Files.size(lease.index()) == pack.indexBytes();
                }
              }));
    }
    start.countDown();
    for (Future<Boolean> result : results) {
      assertThat(result.get()).isTrue();
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anotherProcessKeepsItsPacksAndItsDeathFreesThem() throws Exception {
    PackCache cache = PackCache.at(directory, 1_500);
    StoredPack one = pack("a", 1000);
    lease(cache, one).close();
    Process other = otherProcess("hold", one.checksum());
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held");
      lease(cache, pack("b", 1000)).close();
      assertThat(packs()).contains(one.packName());
      assertThat(directory.resolve("work").toFile().list()).hasSize(2);
    } finally {
      other.destroyForcibly().waitFor();
    }
    lease(cache, pack("c", 1000)).close();
    assertThat(packs()).doesNotContain(one.packName());
    assertThat(otherProcess("look", "-").waitFor()).isZero();
    // The next process removed what the one that was killed left, and left its own in turn.
    assertThat(directory.resolve("work").toFile().list()).hasSize(2);
  }

  private Process otherProcess(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                directory.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Another process with the same cache. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      Path directory = Path.of(arguments[0]);
      PackCache cache = PackCache.at(directory, 1_500);
      if (arguments[1].equals("hold")) {
        String checksum = arguments[2];
        StoredPack pack =
            new StoredPack(
                checksum,
                Files.size(directory.resolve(checksum + ".pack")),
                "-",
                Files.size(directory.resolve(checksum + ".idx")));
        PackCache.Lease lease =
            cache.lease(
                pack,
                (name, out) -> {
                  throw new IOException(name + " is there already");
                });
        Files.createDirectory(cache.newWorkPath("left"));
        System.out.println("held");
        System.out.flush();
        // Until it is killed.
        if (System.in.read() < 0) {
          lease.close();
        }
      }
    }
  }

  @Test
  void aDirectoryThatOthersMayWriteIsRefused() throws IOException {
    Files.createDirectory(directory);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatThrownBy(() -> PackCache.at(directory, 1_000))
        .isInstanceOf(GitReadException.class)
        .hasMessageContaining("others may write there")
        .hasMessageEndingWith("set ingest.pack-cache");
  }
}
