package dev.codestrata.tables;

import static java.util.Collections.unmodifiableList;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The Spark schema of a record, and conversion between the record and Spark rows.
 *
 * <p>Names become snake case. {@code String}, {@code Boolean}, {@code Integer}, {@code Long},
 * {@code Float}, {@code Double}, {@code Instant}, {@code List}, {@code Map} and nested records are
 * understood. Top-level columns of primitive type and key columns are not null; everything else may
 * be. Safe for use by many threads; not serializable: executors get it again from {@link Tables}.
 *
 * @param <R> the record
 */
public final class RecordSchema<R extends Record> {

  private final Class<R> recordType;
  private final StructType structType;
  private final int version;
  private final RecordCodec codec;

  private RecordSchema(Class<R> recordType, Collection<String> requiredColumns) {
    this.recordType = recordType;
    this.codec = RecordCodec.of(recordType);
    RecordComponent[] components = recordType.getRecordComponents();
    List<StructField> fields = new ArrayList<>();
    int youngest = 1;
    for (int i = 0; i < components.length; i++) {
      String name = codec.fieldName(i);
      Column column = codec.column(i);
      boolean required = requiredColumns.contains(name) && !column.nullableKey();
      boolean nullable = !components[i].getType().isPrimitive() && !required;
      int since = column.since();
      if (since > 1 && !nullable) {
        throw new IllegalArgumentException(
            recordType.getSimpleName()
                + "."
                + name
                + " is younger than its table, so it must allow null");
      }
      youngest = Math.max(youngest, since);
      fields.add(codec.field(i, nullable));
    }
    this.structType = new StructType(fields.toArray(StructField[]::new));
    this.version = youngest;
  }

  /** The schema of any record whose components are annotated as columns. */
  public static <R extends Record> RecordSchema<R> of(Class<R> recordType) {
    return new RecordSchema<>(recordType, Set.of());
  }

  static <R extends Record> RecordSchema<R> ofTable(Class<R> recordType, List<String> key) {
    return new RecordSchema<>(recordType, key);
  }

  /** The record. */
  public Class<R> recordType() {
    return recordType;
  }

  /** The columns, with comments. */
  public StructType structType() {
    return structType;
  }

  /** Version of the youngest column, from 1. */
  public int version() {
    return version;
  }

  /** The version of the table that brought a column. */
  public int since(String column) {
    return recordType
        .getRecordComponents()[structType.fieldIndex(column)]
        .getAnnotation(Column.class)
        .since();
  }

  /** The closed list a top-level column takes its text from, empty if there is none. */
  public List<ClosedValue> closedValues(String column) {
    Class<? extends ClosedValue> values =
        recordType
            .getRecordComponents()[structType.fieldIndex(column)]
            .getAnnotation(Column.class)
            .values();
    return values.isEnum() ? List.of(values.getEnumConstants()) : List.of();
  }

  /** A Spark row with the values of a record. */
  public Row toRow(R record) {
    return RowFactory.create(codec.toValues(record));
  }

  /** Spark rows with the values of records. */
  public List<Row> toRows(Collection<? extends R> records) {
    List<Row> rows = new ArrayList<>(records.size());
    for (R record : records) {
      rows.add(toRow(record));
    }
    return unmodifiableList(rows);
  }

  /**
   * The record with the values of a Spark row, which may have more columns, in any order.
   *
   * @throws IllegalArgumentException if the row lacks a column, or has null for a primitive
   */
  public R toRecord(Row row) {
    try {
      return recordType.cast(codec.toRecord(row));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "A row with columns "
              + Arrays.stream(row.schema().fieldNames()).collect(joining(", "))
              + " is no "
              + recordType.getSimpleName()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  /** An encoder for rows of this schema; timestamps may be {@code Instant} or {@code Timestamp}. */
  public Encoder<Row> encoder() {
    return ExpressionEncoder.apply(RowEncoder.encoderFor(structType, true));
  }
}
