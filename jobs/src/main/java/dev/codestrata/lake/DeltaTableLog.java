package dev.codestrata.lake;

import static java.util.stream.Collectors.joining;

import dev.codestrata.tables.LakeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.VersionChecksum;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.Format;
import org.apache.spark.sql.delta.actions.Metadata;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.Some;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** One table's Delta log: the only class that meets Delta's Scala interface. */
final class DeltaTableLog {

  static final String SCHEMA_VERSION = "codestrata.schemaVersion";

  private final SparkSession spark;
  private final LakeTable<?> table;
  private final StructType schema;
  private final int version;
  private final Path path;

  DeltaTableLog(SparkSession spark, LakeTable<?> table, Path path) {
    this(spark, table, Stamps.storedSchema(table), table.version(), path);
  }

  /** A log as a release saw it that knew the table in another version. */
  DeltaTableLog(SparkSession spark, LakeTable<?> table, StructType schema, int version, Path path) {
    this.spark = spark;
    this.table = table;
    this.schema = schema;
    this.version = version;
    this.path = path;
  }

  /** A transaction at the latest version, in which a table that does not exist is created. */
  LakeTransaction begin() {
    DeltaLog log = log();
    LakeTransaction transaction =
        new LakeTransaction(log, log.update(false, Option.empty(), Option.empty()));
    if (transaction.snapshot().version() < 0) {
      transaction.updateMetadataForNewTable(newMetadata());
    } else {
      requireKnownVersion(transaction.snapshot());
    }
    return transaction;
  }

  /**
   * The files of the table, all of which the transaction from now on depends on. They are taken
   * from the checksum that Delta writes with each commit, where it lists them: to reconstruct the
   * state from the log takes four Spark jobs.
   */
  Seq<AddFile> filesRead(OptimisticTransaction transaction) {
    transaction.readWholeTable();
    Option<VersionChecksum> checksum = transaction.snapshot().checksumOpt();
    if (checksum.isDefined() && checksum.get().allFiles().isDefined()) {
      Seq<AddFile> files = checksum.get().allFiles().get();
      if (files.size() == checksum.get().numFiles()) {
        return files;
      }
    }
    return transaction.filterFiles();
  }

  /** The rows of some files of a snapshot. */
  Dataset<Row> rows(Snapshot snapshot, Seq<AddFile> files) {
    return log().createDataFrame(snapshot, files, false, Option.empty());
  }

  /** Commits actions in a transaction; returns the version it made. */
  long commit(OptimisticTransaction transaction, List<Action> actions, String what) {
    return transaction.commit(
        ScalaValues.seq(actions),
        new DeltaOperations.Write(
            org.apache.spark.sql.SaveMode.Append,
            Option.empty(),
            Option.empty(),
            new Some<>(what)));
  }

  /**
   * Brings a table of an older version up to date by adding the columns it lacks.
   *
   * @throws LakeException if the table is younger than this program
   */
  void upgrade() {
    OptimisticTransaction transaction = log().startTransaction(Option.empty(), Option.empty());
    Snapshot snapshot = transaction.snapshot();
    if (snapshot.version() < 0 || requireKnownVersion(snapshot) == version) {
      return;
    }
    Metadata old = snapshot.metadata();
    List<StructField> fields = new ArrayList<>(Arrays.asList(old.schema().fields()));
    List<String> known = fields.stream().map(StructField::name).toList();
    for (StructField field : schema.fields()) {
      if (!known.contains(field.name())) {
        fields.add(new StructField(field.name(), field.dataType(), true, field.metadata()));
      }
    }
    Map<String, String> properties =
        new HashMap<>(JavaConverters.mapAsJavaMap(old.configuration()));
    properties.putAll(properties());
    transaction.updateMetadata(
        new Metadata(
            old.id(),
            old.name(),
            table.comment(),
            old.format(),
            new StructType(fields.toArray(StructField[]::new)).json(),
            old.partitionColumns(),
            ScalaValues.map(properties),
            old.createdTime()),
        false);
    commit(transaction, List.of(), "upgrade to schema version " + version);
  }

  private int requireKnownVersion(Snapshot snapshot) {
    Option<String> property = snapshot.metadata().configuration().get(SCHEMA_VERSION);
    int stored = property.isDefined() ? Integer.parseInt(property.get()) : 0;
    if (stored > version) {
      throw new LakeException(
          "Table "
              + table.name()
              + " at "
              + path
              + " has schema version "
              + stored
              + ", but this program knows only up to "
              + version
              + ": use the Codestrata release that wrote it, or a later one");
    }
    return stored;
  }

  private DeltaLog log() {
    return DeltaLog.forTable(spark, path);
  }

  private Metadata newMetadata() {
    return new Metadata(
        UUID.randomUUID().toString(),
        table.name(),
        table.comment(),
        new Format("parquet", ScalaValues.map(Map.of())),
        schema.json(),
        ScalaValues.seq(List.of()),
        ScalaValues.map(properties()),
        new Some<>(System.currentTimeMillis()));
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    properties.put("delta.enableChangeDataFeed", "true");
    // The oldest protocol with a change data feed, rather than a list of features.
    properties.put("delta.minReaderVersion", "1");
    properties.put("delta.minWriterVersion", "4");
    properties.put(SCHEMA_VERSION, Integer.toString(version));
    // Statistics of long texts cost more than they skip.
    properties.put(
        "delta.dataSkippingStatsColumns",
        Stream.concat(table.key().stream(), table.clusteredBy().stream())
            .distinct()
            .filter(column -> schema.getFieldIndex(column).isDefined())
            .filter(this::canHaveStatistics)
            .collect(joining(",")));
    return properties;
  }

  private boolean canHaveStatistics(String column) {
    var type = schema.apply(column).dataType();
    return type instanceof NumericType
        || type.equals(DataTypes.StringType)
        || type.equals(DataTypes.TimestampType);
  }
}
