package dev.codestrata.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.google.common.base.Throwables;
import dev.codestrata.errors.StorageFaults;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A lake at a Hadoop URI: reads, writes and registers its tables.
 *
 * <p>Writes are idempotent: rows that did not change keep their {@code run_id} and {@code
 * written_at}, and a write that changes nothing makes no version. A write is one transaction on one
 * table, repeated if another writer overtakes it; its source is evaluated once for each attempt, so
 * persist what is costly and not deterministic. Tables are created by their first write. Safe for
 * use by many threads.
 */
public final class Lake {

  /** The database of a session that {@link #register} fills. */
  public static final String DATABASE = "codestrata";

  private static final Duration LEASE_TIME_TO_LIVE = Duration.ofMinutes(2);

  /** The subject of the lease on everything. */
  private static final String WHOLE_LAKE = "lake";

  private final SparkSession spark;
  private final LakeFiles files;
  private final Map<String, DeltaTableLog> logs = new ConcurrentHashMap<>();
  private final LakeCatalog catalog;

  private Lake(SparkSession spark, LakeFiles files) {
    this.spark = spark;
    this.files = files;
    this.catalog = new LakeCatalog(spark, this);
  }

  /**
   * Opens a lake, and first upgrades its tables if an older release wrote them.
   *
   * @throws LakeException if there is none, or a later release wrote it
   */
  public static Lake open(SparkSession spark, String uri) {
    Lake lake = at(spark, uri);
    Map<String, Integer> versions = lake.files.schemaVersions();
    if (versions.isEmpty()) {
      throw new LakeException(
          "There is no lake at "
              + lake.files.root()
              + ": name another by --lake, or make one by codestrata run");
    }
    lake.upgradeFrom(versions);
    return lake;
  }

  /**
   * Opens a lake, or makes an empty one where there is none.
   *
   * @throws LakeException if the place cannot be written, or a later release wrote the lake
   */
  public static Lake openOrCreate(SparkSession spark, String uri) {
    Lake lake = at(spark, uri);
    lake.upgradeFrom(lake.files.schemaVersions());
    return lake;
  }

  /** True if there is a lake at the URI. */
  public static boolean existsAt(SparkSession spark, String uri) {
    return !at(spark, uri).files.schemaVersions().isEmpty();
  }

  private static Lake at(SparkSession spark, String uri) {
    return new Lake(spark, new LakeFiles(uri, spark.sessionState().newHadoopConf()));
  }

  private void upgradeFrom(Map<String, Integer> versions) {
    boolean current = !versions.isEmpty();
    for (LakeTable<?> table : Tables.all()) {
      if (!Integer.valueOf(table.version()).equals(versions.get(table.name()))) {
        current = false;
        if (exists(table)) {
          ConflictRetry.call(
              table.name(),
              () -> {
                log(table).upgrade();
                return null;
              });
        }
      }
    }
    if (!current) {
      files.writeSchemaVersions();
    }
  }

  /** The session that the lake works with. */
  public SparkSession spark() {
    return spark;
  }

  /** Qualified URI of the lake. */
  public String uri() {
    return files.root().toString();
  }

  /** Qualified URI of a table. */
  public String uri(LakeTable<?> table) {
    return files.table(table).toString();
  }

  /** True if the table was ever written. */
  public boolean exists(LakeTable<?> table) {
    return files.version(table).isPresent();
  }

  /** Latest version of every table that exists, by name; lists logs and reads nothing. */
  public Map<String, Long> versions() {
    Map<String, Long> versions = new TreeMap<>();
    Tables.all().parallelStream()
        .forEach(
            table -> {
              OptionalLong version = files.version(table);
              if (version.isPresent()) {
                synchronized (versions) {
                  versions.put(table.name(), version.getAsLong());
                }
              }
            });
    return versions;
  }

  /**
   * The table as it is now, with {@code run_id} and {@code written_at}; empty if not written yet.
   */
  public Dataset<Row> read(LakeTable<?> table) {
    return exists(table)
        ? spark.read().format("delta").load(uri(table))
        : spark.createDataFrame(List.of(), Stamps.storedSchema(table));
  }

  /** The table as of a version of {@link #versions()}; empty if it did not exist then. */
  public Dataset<Row> readAsOf(LakeTable<?> table, Map<String, Long> versions) {
    Long version = versions.get(table.name());
    return version == null
        ? spark.createDataFrame(List.of(), Stamps.storedSchema(table))
        : spark.read().format("delta").option("versionAsOf", version).load(uri(table));
  }

  /** Rows of a table out of records, held by the driver. */
  public <R extends Record> Dataset<Row> rows(LakeTable<R> table, Collection<R> records) {
    return spark.createDataFrame(table.schema().toRows(records), table.schema().structType());
  }

  /** Adds the rows whose key the table does not have; rows it has are left as they are. */
  public WriteResult insertNew(LakeTable<?> table, Dataset<Row> rows, RunStamp stamp) {
    return write(table, stamp, write -> write.insertNew(rows));
  }

  /** Adds rows with a new key, replaces rows that differ; other rows are left as they are. */
  public WriteResult upsert(LakeTable<?> table, Dataset<Row> rows, RunStamp stamp) {
    return write(table, stamp, write -> write.upsert(rows));
  }

  /**
   * Makes the given rows all that the table has of some repositories: rows that are not among them
   * are deleted, rows that differ are replaced, others are left as they are. Every row must belong
   * to one of the repositories.
   */
  public WriteResult replaceRepositories(
      LakeTable<?> table, Collection<String> repositoryIds, Dataset<Row> rows, RunStamp stamp) {
    if (repositoryIds.isEmpty()) {
      return WriteResult.UNCHANGED;
    }
    Object[] ids = Set.copyOf(repositoryIds).toArray();
    return replaceWhere(table, col("repository_id").isin(ids), rows, stamp);
  }

  /** As {@link #replaceRepositories}, for the rows of the table for which a condition holds. */
  public WriteResult replaceWhere(
      LakeTable<?> table, Column scope, Dataset<Row> rows, RunStamp stamp) {
    return write(table, stamp, write -> write.replace(rows, scope));
  }

  /** Makes the given rows all that the table has; unchanged rows are left as they are. */
  public WriteResult replaceAll(LakeTable<?> table, Dataset<Row> rows, RunStamp stamp) {
    return replaceWhere(table, lit(true), rows, stamp);
  }

  /**
   * Leases of this process on repositories of the lake; close them to give them back. They hold the
   * whole lake on a store that cannot tell two writers of a table apart.
   *
   * @throws LakeException if another process writes such a lake
   */
  public Leases leases() {
    Leases leases =
        new Leases(
            files.fileSystem(),
            new Path(files.root(), "_leases"),
            LEASE_TIME_TO_LIVE,
            Clock.systemUTC(),
            ProcessIdentity.current());
    if (!files.admitsSeveralWriters() && !leases.acquireAlone(WHOLE_LAKE)) {
      String holder = leases.holder(WHOLE_LAKE).orElse("another process");
      leases.close();
      throw new LakeException(
          "The lake at "
              + files.root()
              + " is written by "
              + holder
              + ", and its object store has no conditional PUT, without which two writers would"
              + " lose each other's rows: wait until that command has ended");
    }
    return leases;
  }

  /**
   * Registers all tables and views as {@link #DATABASE} of the session. Tables that do not exist
   * yet appear empty, and as themselves once this lake has written them.
   */
  public void register() {
    catalog.register();
  }

  private WriteResult write(
      LakeTable<?> table, RunStamp stamp, Function<TableWrite, WriteResult> attempt) {
    SparkSession.setActiveSession(spark);
    WriteResult result;
    try {
      result =
          ConflictRetry.call(
              table.name(), () -> attempt.apply(new TableWrite(table, log(table), stamp)));
    } catch (LakeException e) {
      throw e;
    } catch (Exception e) { // Spark throws checked exceptions that Java does not see coming.
      throw SourceRows.contradiction(e).orElseGet(() -> failure(table, e));
    }
    if (result.version().orElse(-1) == 0) {
      catalog.created(table);
    }
    return result;
  }

  private LakeException failure(LakeTable<?> table, Exception failure) {
    Throwable cause = Throwables.getRootCause(failure);
    String reason =
        StorageFaults.describe(failure)
            .orElse(cause.getMessage() == null ? cause.toString() : cause.getMessage());
    return new LakeException(
        "Table "
            + table.name()
            + " at "
            + files.root()
            + " could not be written: "
            + reason.lines().findFirst().orElse(cause.toString()),
        failure);
  }

  private DeltaTableLog log(LakeTable<?> table) {
    return logs.computeIfAbsent(
        table.name(), name -> new DeltaTableLog(spark, table, files.table(table)));
  }
}
