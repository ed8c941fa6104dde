package dev.codestrata.lake;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_entries;
import static org.apache.spark.sql.functions.raise_error;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import dev.codestrata.tables.Grain;
import dev.codestrata.tables.LakeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import scala.collection.JavaConverters;

/** Turns what a caller hands over into rows of a table: columns, types, one row a key. */
final class SourceRows {

  private static final String ORDER = "__order";
  private static final String TWO_ROWS = "Two rows for table ";

  private SourceRows() {}

  /**
   * The columns of the table in its order and types. Of several rows with one key, content-keyed
   * tables keep the one with the smallest hash, since such rows say the same; for other tables the
   * write fails, since they contradict each other.
   *
   * @throws LakeException if a column is missing or unknown
   */
  static Dataset<Row> of(LakeTable<?> table, Dataset<Row> source) {
    Dataset<Row> rows = withColumnsOf(table, source);
    // Rows held by the driver are few, and checked here at no cost of a shuffle.
    return source.queryExecution().analyzed() instanceof LocalRelation local
            && haveUniqueKeys(table, source, local)
        ? rows
        : uniqueByKey(table, rows);
  }

  private static boolean haveUniqueKeys(
      LakeTable<?> table, Dataset<Row> source, LocalRelation local) {
    int[] ordinals =
        table.key().stream().mapToInt(name -> source.schema().fieldIndex(name)).toArray();
    Set<List<Object>> keys = new HashSet<>();
    for (InternalRow row : JavaConverters.seqAsJavaList(local.data())) {
      List<Object> key = new ArrayList<>();
      for (int ordinal : ordinals) {
        key.add(row.get(ordinal, source.schema().apply(ordinal).dataType()));
      }
      if (!keys.add(key)) {
        return false;
      }
    }
    return true;
  }

  private static Dataset<Row> withColumnsOf(LakeTable<?> table, Dataset<Row> source) {
    Set<String> expected = new LinkedHashSet<>(table.columns());
    Set<String> given = new LinkedHashSet<>(Arrays.asList(source.columns()));
    if (!given.equals(expected)) {
      Set<String> missing = new LinkedHashSet<>(expected);
      missing.removeAll(given);
      given.removeAll(expected);
      throw new LakeException(
          "Rows for table "
              + table.name()
              + " lack columns "
              + missing
              + " and have unknown columns "
              + given);
    }
    Column[] columns =
        Arrays.stream(table.schema().structType().fields())
            .map(field -> cast(source, field))
            .toArray(Column[]::new);
    return source.select(columns);
  }

  private static Column cast(Dataset<Row> source, StructField field) {
    Column column = source.col("`" + field.name() + "`");
    return source.schema().apply(field.name()).dataType().equals(field.dataType())
        ? column
        : column.cast(field.dataType()).as(field.name());
  }

  private static Dataset<Row> uniqueByKey(LakeTable<?> table, Dataset<Row> rows) {
    Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
    boolean collapses = table.grain() == Grain.CONTENT;
    Column order =
        collapses
            ? xxhash64(
                Arrays.stream(table.schema().structType().fields())
                    .map(SourceRows::comparable)
                    .toArray(Column[]::new))
            : key[0];
    Dataset<Row> numbered =
        rows.withColumn(ORDER, row_number().over(Window.partitionBy(key).orderBy(order)));
    Column first = col(ORDER).equalTo(1);
    return numbered.filter(collapses ? first : first.or(duplicate(table))).drop(ORDER);
  }

  private static Column duplicate(LakeTable<?> table) {
    Column key =
        concat_ws(
            ", ",
            table.key().stream().map(name -> col(name).cast("string")).toArray(Column[]::new));
    return when(
            col(ORDER).gt(1),
            raise_error(
                concat(
                    lit(
                        TWO_ROWS
                            + table.name()
                            + " have the same key ("
                            + String.join(", ", table.key())
                            + "): "),
                    key)))
        .cast("boolean");
  }

  /** The one line that says which key is double, if that is why a write failed. */
  static Optional<LakeException> contradiction(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      int start = message == null ? -1 : message.indexOf(TWO_ROWS);
      if (start >= 0) {
        return Optional.of(
            new LakeException(message.substring(start).lines().findFirst().orElse(""), failure));
      }
    }
    return Optional.empty();
  }

  /** A column in a form that can be compared and hashed: maps as sorted entries. */
  static Column comparable(StructField field) {
    return comparable(col(field.name()), field);
  }

  static Column comparable(Column column, StructField field) {
    return field.dataType() instanceof MapType ? array_sort(map_entries(column)) : column;
  }
}
