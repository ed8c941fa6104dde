package dev.codestrata.tables;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructField;

/**
 * A Delta table of the lake: its name, key, layout and schema, all read from its row record.
 *
 * @param <R> the record that is a row of the table
 */
public final class LakeTable<R extends Record> {

  private final Table description;
  private final RecordSchema<R> schema;
  private final List<String> key;

  private LakeTable(Table description, RecordSchema<R> schema) {
    this.description = description;
    this.schema = schema;
    this.key = List.of(description.key());
    for (String column : key) {
      schema.structType().fieldIndex(column);
    }
  }

  /**
   * The table whose row is the given record.
   *
   * @throws IllegalArgumentException if the record is not marked as a table or lacks a key column
   */
  static <R extends Record> LakeTable<R> of(Class<R> rowType) {
    Table description = rowType.getAnnotation(Table.class);
    if (description == null) {
      throw new IllegalArgumentException(rowType.getName() + " is not marked with @Table");
    }
    return new LakeTable<>(description, RecordSchema.ofTable(rowType, List.of(description.key())));
  }

  /** Name in the lake and in SQL. */
  public String name() {
    return description.name();
  }

  /** Comment of the table. */
  public String comment() {
    return description.comment();
  }

  /** Version of the schema: that of its youngest column, from 1. */
  public int version() {
    return schema.version();
  }

  /** Columns that together name a row. */
  public List<String> key() {
    return key;
  }

  /** What a row belongs to. */
  public Grain grain() {
    return description.grain();
  }

  /** Columns by which maintenance lays out the files; the key where none are named. */
  public List<String> clusteredBy() {
    String[] columns = description.clusteredBy();
    return columns.length == 0 ? key : List.of(columns);
  }

  /** The one stage that writes it. */
  public String writtenBy() {
    return description.writtenBy();
  }

  /** Columns without those that the lake adds. */
  public RecordSchema<R> schema() {
    return schema;
  }

  /** Names of the columns without those that the lake adds, in order. */
  public List<String> columns() {
    return Arrays.stream(schema.structType().fields()).map(StructField::name).toList();
  }

  @Override
  public String toString() {
    return name();
  }
}
