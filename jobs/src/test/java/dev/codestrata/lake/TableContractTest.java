package dev.codestrata.lake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RegeneratedFile;
import dev.codestrata.tables.SampleRows;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.SharedSpark;
import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.JavaConverters;

/** What holds for every table, found through the registry: a new table is tested by being there. */
class TableContractTest {

  private static final RunStamp STAMP =
      new RunStamp("run-1", Instant.parse("2026-01-02T03:04:05.678901Z"));

  @TempDir static Path directory;

  private static Lake lake;
  private static Lake upgraded;
  private static final Map<String, List<? extends Record>> READ_BACK = new ConcurrentHashMap<>();
  private static final Map<String, Row> UPGRADED_ROWS = new ConcurrentHashMap<>();

  @BeforeAll
  static void writeEveryTable() throws Exception {
    SparkSession spark = SharedSpark.interpretingSession();
    lake = Lake.openOrCreate(spark, directory.resolve("lake").toString());
    forEachTable(table -> READ_BACK.put(table.name(), roundTrip(table)));

    String old = directory.resolve("old").toString();
    LakeFiles files = new LakeFiles(old, spark.sessionState().newHadoopConf());
    files.writeSchemaVersions(0);
    forEachTable(table -> writeOldTable(spark, files, table));
    upgraded = Lake.open(spark, old);
    forEachTable(table -> UPGRADED_ROWS.put(table.name(), upgraded.read(table).head()));
    SharedSpark.session();
  }

  @TestFactory
  Stream<DynamicTest> rowsComeBackAsTheyWereWritten() {
    return eachTable(table -> assertThat(READ_BACK.get(table.name())).isEqualTo(samples(table)));
  }

  @TestFactory
  Stream<DynamicTest> tableOfAnOlderVersionGetsTheNewColumns() {
    return eachTable(
        table -> {
          StructField[] columns = Stamps.storedSchema(table).fields();
          Row row = UPGRADED_ROWS.get(table.name());
          assertThat(row.schema().fieldNames())
              .containsExactlyInAnyOrder(
                  Arrays.stream(columns).map(StructField::name).toArray(String[]::new));
          String added = youngest(table);
          assertThat(row.<Object>getAs(added)).as(added).isNull();
          String key = table.key().get(0);
          assertThat(row.<Object>getAs(key)).as(key).isNotNull();
        });
  }

  @TestFactory
  Stream<DynamicTest> otherReadersSeeSchemaRowsAndNoFeatureBeyondReaderVersion1() {
    Engine engine = DefaultEngine.create(lake.spark().sessionState().newHadoopConf());
    return eachTable(
        table -> {
          Snapshot snapshot = Table.forPath(engine, lake.uri(table)).getLatestSnapshot(engine);
          assertThat(snapshot.getSchema(engine).fieldNames())
              .containsExactly(Stamps.storedSchema(table).fieldNames());
          assertThat(KernelRows.count(engine, snapshot)).isEqualTo(2);
          assertThat(KernelRows.protocol(Path.of(java.net.URI.create(lake.uri(table)))))
              .isEqualTo("{\"minReaderVersion\":1,\"minWriterVersion\":4}");
        });
  }

  @TestFactory
  Stream<DynamicTest> schemaChangesOnlyWithAVersionStep() {
    return eachTable(
        table -> {
          Path file = Path.of("src/test/resources/schemas/" + table.name() + ".json");
          String schema = schemaText(table);
          if (Files.exists(file)) {
            String known = Files.readString(file);
            assertThat(known.equals(schema) || version(known) < table.version())
                .as(
                    "the columns of %s changed: give new columns since = %d, and never change or"
                        + " remove old ones",
                    table, table.version() + 1)
                .isTrue();
          }
          RegeneratedFile.assertUpToDate(file, schema);
        });
  }

  private static Stream<DynamicTest> eachTable(TableCheck check) {
    return Tables.all().stream()
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> check.accept(table)));
  }

  private interface TableCheck {
    void accept(LakeTable<?> table) throws Exception;
  }

  private static void forEachTable(Consumer<LakeTable<?>> action) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<? extends Future<?>> results =
          Tables.all().stream().map(table -> threads.submit(() -> action.accept(table))).toList();
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R extends Record> List<R> samples(LakeTable<R> table) {
    return List.of(SampleRows.full(table.schema().recordType(), 1), SampleRows.sparse(table, 2));
  }

  private static <R extends Record> List<R> roundTrip(LakeTable<R> table) {
    lake.upsert(table, lake.rows(table, samples(table)), STAMP);
    List<Row> rows = lake.read(table).collectAsList();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.<Object>getAs("written_at"))
                  .isEqualTo(java.sql.Timestamp.from(STAMP.at()));
            });
    return rows.stream()
        .map(row -> table.schema().toRecord(row))
        .sorted(Comparator.comparing(samples(table)::indexOf))
        .toList();
  }

  /** Writes a row the way a release did that did not know the youngest column. */
  private static <R extends Record> void writeOldTable(
      SparkSession spark, LakeFiles files, LakeTable<R> table) {
    String missing = youngest(table);
    StructField[] fields =
        Arrays.stream(Stamps.storedSchema(table).fields())
            .filter(field -> !field.name().equals(missing))
            .toArray(StructField[]::new);
    StructType oldSchema = new StructType(fields);
    Row full = table.schema().toRow(SampleRows.full(table.schema().recordType(), 1));
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      boolean stamp = !table.columns().contains(fields[i].name());
      values[i] = stamp ? null : full.get(table.columns().indexOf(fields[i].name()));
    }
    Dataset<Row> rows = spark.createDataFrame(List.of(RowFactory.create(values)), oldSchema);
    DeltaTableLog log = new DeltaTableLog(spark, table, oldSchema, 0, files.table(table));
    OptimisticTransaction transaction = log.begin();
    List<Action> written =
        JavaConverters.<Action>seqAsJavaList(
            ScalaValues.upcast(transaction.writeFiles(rows.coalesce(1))));
    log.commit(transaction, written, "older release");
  }

  /** The last column that is not part of the key, nor added by the lake. */
  private static String youngest(LakeTable<?> table) {
    return table.columns().stream()
        .filter(column -> !table.key().contains(column))
        .reduce((first, second) -> second)
        .orElse(Stamps.WRITTEN_AT);
  }

  private static String schemaText(LakeTable<?> table) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode text = json.createObjectNode();
    text.put("table", table.name());
    text.put("version", table.version());
    table.key().forEach(text.putArray("key")::add);
    ArrayNode columns = text.putArray("columns");
    for (StructField field : Stamps.storedSchema(table).fields()) {
      ObjectNode column = columns.addObject();
      column.put("name", field.name());
      column.put("type", field.dataType().catalogString());
      column.put("nullable", field.nullable());
    }
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(text) + "\n";
  }

  private static int version(String schema) throws IOException {
    return new ObjectMapper().readTree(schema).get("version").asInt();
  }
}
