package dev.codestrata.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.HttpOrigin;
import dev.codestrata.git.TestHistory;
import dev.codestrata.lake.ConditionalPutLogStore;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.LakeException;
import dev.codestrata.lake.Leases;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.testing.LakeEquality;
import dev.codestrata.testing.S3Relay;
import dev.codestrata.testing.S3Server;
import dev.codestrata.testing.SharedSpark;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lake, mirrors and datasets on a real S3 server. */
@Timeout(900)
class ObjectStorageTest {

  @TempDir static Path scratch;
  private static S3Server server;

  private final SparkSession spark = SharedSpark.session();
  private final Configuration hadoop = spark.sparkContext().hadoopConfiguration();

  @BeforeAll
  static void start() throws Exception {
    server = new S3Server(scratch, "aws-v2-or-v4");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aRunThroughFailuresEqualsOneOnLocalFiles() throws Exception {
    server.bucket("lakes", hadoop);
    try (S3Relay relay = new S3Relay(server.endpoint(), null);
        TestHistory origin = new TestHistory(scratch.resolve("origin.git"));
        HttpOrigin host = new HttpOrigin(origin.repository())) {
      S3Server.address("lakes", relay.endpoint(), server.credential(), hadoop);
      String one =
          origin.file("app/engine.py", "def start(speed):\n    return speed * 2\n").commit("one");
      origin
          .file("app/engine.py", "def start(speed):\n    return speed * 3\n")
          .file("LICENSE", "SPDX-License-Identifier: MIT\n")
          .commit("Turn faster because the belt slips", one);
      CodestrataConfig config =
          TestRuns.config(
              "ingest.allowed-schemes=[http]",
              "ingest.allow-private-addresses=true",
              "ingest.pack-cache=\"" + scratch.resolve("cache") + "\"");
      Path local = scratch.resolve("local");
      TestRuns.run(local, config, host.url("ada/engine"));

      relay.fail(1, 400);
      RunSummary summary = TestRuns.run("s3a://lakes/one", config, host.url("ada/engine"));

      assertThat(summary.outcome()).isEqualTo("done");
      assertThat(relay.refused()).isPositive();
      LakeEquality.assertEqual(TestRuns.open(local), Lake.open(spark, "s3a://lakes/one"));
      assertThat(TestRuns.run("s3a://lakes/one", config, host.url("ada/engine")).outcome())
          .isEqualTo("unchanged");
    }
  }

  @Test
  void whatIsWrongWithABucketIsToldInOneLine() {
    S3Server.address("denied", server.endpoint(), "wrong", hadoop);
    assertThatThrownBy(() -> Lake.openOrCreate(spark, "s3a://denied/lake"))
        .isInstanceOf(LakeException.class)
        .hasMessage(
            "The lake at s3a://denied/lake cannot be read: the object store refuses access (status"
                + " 403); check the credentials and what they allow");

    S3Server.address("vanished", server.endpoint(), server.credential(), hadoop);
    assertThatThrownBy(() -> Lake.openOrCreate(spark, "s3a://vanished/lake"))
        .isInstanceOf(LakeException.class)
        .hasMessageEndingWith("there is no such bucket; make it first, or name another")
        .hasMessageNotContaining("\n");
  }

  @Test
  void ofManyWritersOfOneVersionOneSucceeds() throws Exception {
    server.bucket("writers", hadoop);
    ConditionalPutLogStore store = new ConditionalPutLogStore(hadoop);
    org.apache.hadoop.fs.Path version =
        new org.apache.hadoop.fs.Path("s3a://writers/t/_delta_log/00000000000000000000.json");
    int writers = 8;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Future<Boolean>> written =
          java.util.stream.IntStream.range(0, writers)
              .mapToObj(
                  writer ->
                      threads.submit(
                          () -> {
                            start.await();
                            try {
                              store.write(
                                  version,
                                  List.of("{\"w\":" + writer + "}").iterator(),
                                  false,
                                  hadoop);
                              return true;
                            } catch (FileAlreadyExistsException e) {
                              return false;
                            }
                          }))
              .toList();
      start.countDown();
      int winners = 0;
      for (Future<Boolean> outcome : written) {
        winners += outcome.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aStoreThatCannotTellWritersApartLetsInOne() throws Exception {
    try (S3Server open = new S3Server(scratch.resolve("open"), "none");
        S3Relay relay = new S3Relay(open.endpoint(), "if-none-match")) {
      open.bucket("single", hadoop);
      S3Server.address("single", relay.endpoint(), "unused", hadoop);
      Lake lake = Lake.openOrCreate(spark, "s3a://single/lake");
      try (Leases first = lake.leases()) {
        assertThatThrownBy(lake::leases)
            .isInstanceOf(LakeException.class)
            .hasMessageStartingWith("The lake at s3a://single/lake is written by process ")
            .hasMessageEndingWith("wait until that command has ended");
        assertThat(first.held()).containsExactly("lake");
      }
      lake.leases().close();
    }
  }
}
