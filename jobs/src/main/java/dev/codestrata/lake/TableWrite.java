package dev.codestrata.lake;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.tables.LakeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.delta.DeltaConcurrentModificationException;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.FileAction;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.storage.StorageLevel;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * One attempt to write one table: the difference between source and table, committed in one
 * optimistic transaction. The source is evaluated once. Every attempt marks the whole table as
 * read, so that two writers of one table never both commit on what they saw.
 */
final class TableWrite {

  private static final String SOURCE = "s";
  private static final String TARGET = "t";
  private static final String FILE = "f";
  private static final String KIND = "k";
  private static final String CHANGE = "_change_type";
  private static final long BYTES_A_FILE = 64L << 20;

  private final LakeTable<?> table;
  private final DeltaTableLog log;
  private final RunStamp stamp;
  private final LakeTransaction transaction;
  private final List<String> storedColumns;

  TableWrite(LakeTable<?> table, DeltaTableLog log, RunStamp stamp) {
    this.table = table;
    this.log = log;
    this.stamp = stamp;
    this.transaction = log.begin();
    this.storedColumns =
        Arrays.stream(Stamps.storedSchema(table).fields()).map(StructField::name).toList();
  }

  /** Adds the rows whose key is not in the table. */
  WriteResult insertNew(Dataset<Row> source) {
    Dataset<Row> rows = SourceRows.of(table, source);
    Seq<AddFile> files = filesInTable();
    if (!files.isEmpty()) {
      Dataset<Row> target = log.rows(transaction.snapshot(), files);
      rows = rows.join(target.select(columns(table.key())), sameKey(rows, target), "left_anti");
    }
    return append(stamped(rows));
  }

  /** Adds rows with a new key and replaces rows that differ. */
  WriteResult upsert(Dataset<Row> source) {
    Dataset<Row> rows = SourceRows.of(table, source);
    Seq<AddFile> files = filesInTable();
    if (files.isEmpty()) {
      return append(stamped(rows));
    }
    return change(rows, target(files), files, "left_outer");
  }

  /** Makes the source all the rows for which the scope holds. */
  WriteResult replace(Dataset<Row> source, Column scope) {
    Dataset<Row> rows = SourceRows.of(table, source);
    Seq<AddFile> files = filesInTable();
    if (files.isEmpty()) {
      return append(stamped(rows));
    }
    return change(rows, target(files).filter(scope), files, "full_outer");
  }

  private Seq<AddFile> filesInTable() {
    if (transaction.snapshot().version() < 0) {
      return ScalaValues.seq(List.of());
    }
    return log.filesRead(transaction);
  }

  private Dataset<Row> target(Seq<AddFile> files) {
    return log.rows(transaction.snapshot(), files).withColumn(FILE, col("_metadata.file_path"));
  }

  private WriteResult append(Dataset<Row> rows) {
    Seq<FileAction> written = transaction.writeFiles(rows);
    long inserted = 0;
    List<Action> actions = new ArrayList<>();
    for (FileAction action : JavaConverters.seqAsJavaList(written)) {
      actions.add(action);
      if (action instanceof AddFile file) {
        inserted += recordsIn(file);
      }
    }
    transaction.deleteWrittenBut(paths(actions));
    if (actions.isEmpty()) {
      return WriteResult.UNCHANGED;
    }
    return WriteResult.at(commit(actions), inserted, 0, 0);
  }

  private WriteResult change(
      Dataset<Row> source, Dataset<Row> target, Seq<AddFile> files, String joinType) {
    Dataset<Row> changes =
        changes(source, target, joinType).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Row totals =
          changes
              .agg(
                  count_if(col(KIND).equalTo("insert")),
                  count_if(col(KIND).equalTo("update")),
                  count_if(col(KIND).equalTo("delete")),
                  collect_set(FILE))
              .head();
      long inserted = totals.getLong(0);
      long updated = totals.getLong(1);
      long deleted = totals.getLong(2);
      if (inserted + updated + deleted == 0) {
        return WriteResult.UNCHANGED;
      }
      Dataset<Row> rows;
      List<Action> actions = new ArrayList<>();
      if (updated + deleted == 0) {
        rows = stamped(changes.select(SOURCE + ".*")).coalesce(filesFor(0, inserted));
      } else {
        List<AddFile> touched = touched(files, totals.getList(3));
        long bytes = 0;
        for (AddFile file : touched) {
          actions.add(file.removeWithTimestamp(stamp.at().toEpochMilli(), true));
          bytes += file.size();
        }
        rows =
            unchangedIn(touched, changes)
                .unionByName(changedRows(changes))
                .coalesce(filesFor(bytes, inserted));
      }
      actions.addAll(JavaConverters.seqAsJavaList(transaction.writeFiles(rows)));
      return WriteResult.at(commit(actions), inserted, updated, deleted);
    } finally {
      changes.unpersist();
    }
  }

  private long commit(List<Action> actions) {
    try {
      return log.commit(transaction, actions, "run " + stamp.runId());
    } catch (DeltaConcurrentModificationException e) {
      transaction.deleteWrittenBut(Set.of());
      throw e;
    }
  }

  private static Set<String> paths(List<Action> actions) {
    Set<String> paths = new HashSet<>();
    for (Action action : actions) {
      if (action instanceof FileAction file) {
        paths.add(file.path());
      }
    }
    return paths;
  }

  /** Source and target row (null where there is none), file of the latter, kind of change. */
  private Dataset<Row> changes(Dataset<Row> source, Dataset<Row> target, String joinType) {
    Dataset<Row> left = source.select(struct(columns(table.columns())).as(SOURCE));
    Dataset<Row> right = target.select(struct(columns(storedColumns)).as(TARGET), col(FILE));
    Column sameKey = lit(true);
    Column sameRow = lit(true);
    for (StructField field : table.schema().structType().fields()) {
      Column mine = col(SOURCE + "." + field.name());
      Column theirs = col(TARGET + "." + field.name());
      if (table.key().contains(field.name())) {
        sameKey = sameKey.and(field.nullable() ? mine.eqNullSafe(theirs) : mine.equalTo(theirs));
      } else {
        sameRow =
            sameRow.and(
                SourceRows.comparable(mine, field)
                    .eqNullSafe(SourceRows.comparable(theirs, field)));
      }
    }
    return left.join(right, sameKey, joinType)
        .withColumn(
            KIND,
            when(col(SOURCE).isNull(), "delete")
                .when(col(TARGET).isNull(), "insert")
                .when(not(sameRow), "update"))
        .filter(col(KIND).isNotNull());
  }

  /** The rows that stay as they are in files that are rewritten. */
  private Dataset<Row> unchangedIn(List<AddFile> touched, Dataset<Row> changes) {
    Dataset<Row> rows = log.rows(transaction.snapshot(), ScalaValues.seq(touched));
    Dataset<Row> gone =
        changes
            .filter(col(TARGET).isNotNull())
            .select(
                table.key().stream().map(key -> col(TARGET + "." + key)).toArray(Column[]::new));
    return rows.join(gone, sameKey(rows, gone), "left_anti")
        .select(columns(storedColumns))
        .withColumn(CHANGE, lit(null).cast("string"));
  }

  /** New rows, and the same changes as rows of the change data feed. */
  private Dataset<Row> changedRows(Dataset<Row> changes) {
    Column before = col(TARGET);
    Column after = col("after");
    Dataset<Row> both =
        changes.withColumn(
            "after", struct(storedColumns.stream().map(this::stampedField).toArray(Column[]::new)));
    Column rows =
        when(
                col(KIND).equalTo("update"),
                array(
                    changeRow(after, null),
                    changeRow(before, "update_preimage"),
                    changeRow(after, "update_postimage")))
            .when(
                col(KIND).equalTo("insert"),
                array(changeRow(after, null), changeRow(after, "insert")))
            .otherwise(array(changeRow(before, "delete")));
    return both.select(explode(rows).as("c"))
        .select(
            concat(
                storedColumns.stream().map(name -> col("c.row." + name)).toArray(Column[]::new),
                col("c." + CHANGE)));
  }

  private static Column changeRow(Column row, String change) {
    return struct(row.as("row"), lit(change).cast("string").as(CHANGE));
  }

  private Column stampedField(String name) {
    if (name.equals(Stamps.WRITTEN_AT)) {
      return lit(stamp.at()).as(name);
    }
    if (name.equals(Stamps.RUN_ID) && !Stamps.hasOwnRunId(table)) {
      return lit(stamp.runId()).as(name);
    }
    return col(SOURCE + "." + name).as(name);
  }

  private Dataset<Row> stamped(Dataset<Row> rows) {
    Dataset<Row> result = rows;
    if (!Stamps.hasOwnRunId(table)) {
      result = result.withColumn(Stamps.RUN_ID, lit(stamp.runId()));
    }
    return result.withColumn(Stamps.WRITTEN_AT, lit(stamp.at()));
  }

  private Column sameKey(Dataset<Row> left, Dataset<Row> right) {
    Column same = lit(true);
    for (String key : table.key()) {
      boolean nullable = table.schema().structType().apply(key).nullable();
      Column mine = left.col(key);
      Column theirs = right.col(key);
      same = same.and(nullable ? mine.eqNullSafe(theirs) : mine.equalTo(theirs));
    }
    return same;
  }

  private static List<AddFile> touched(Seq<AddFile> files, List<String> filePaths) {
    Set<String> names = new HashSet<>();
    for (String path : filePaths) {
      names.add(new Path(path).getName());
    }
    return JavaConverters.seqAsJavaList(files).stream()
        .filter(file -> names.contains(new Path(file.path()).getName()))
        .toList();
  }

  private static int filesFor(long bytes, long rows) {
    return (int) Math.max(1, Math.max(bytes / BYTES_A_FILE, rows / 500_000));
  }

  private static long recordsIn(AddFile file) {
    return file.numLogicalRecords().isDefined() ? (long) file.numLogicalRecords().get() : 0;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private static Column[] concat(Column[] columns, Column last) {
    Column[] all = Arrays.copyOf(columns, columns.length + 1);
    all[columns.length] = last;
    return all;
  }
}
