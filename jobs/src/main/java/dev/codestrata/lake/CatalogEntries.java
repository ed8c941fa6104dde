package dev.codestrata.lake;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.TableIdentifier;
import org.apache.spark.sql.catalyst.catalog.CatalogStorageFormat;
import org.apache.spark.sql.catalyst.catalog.CatalogTable;
import org.apache.spark.sql.catalyst.catalog.CatalogTableType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.Some;

/** Entries of Spark's session catalog, made without looking at what they name. */
final class CatalogEntries {

  private CatalogEntries() {}

  /** A Delta table at a place; its schema is read from its log when it is used. */
  static CatalogTable delta(TableIdentifier name, String comment, URI location) {
    CatalogStorageFormat storage =
        new CatalogStorageFormat(
            new Some<>(location),
            Option.empty(),
            Option.empty(),
            Option.empty(),
            false,
            ScalaValues.map(Map.of()));
    return entry(
        name,
        CatalogTableType.EXTERNAL(),
        storage,
        new StructType(),
        new Some<>("delta"),
        Map.of(),
        Option.empty(),
        comment);
  }

  /** A view whose columns are known beforehand. */
  static CatalogTable view(TableIdentifier name, String comment, String sql, StructType schema) {
    // What CREATE VIEW would record: where names are looked up, and the query's own column names.
    Map<String, String> properties = new TreeMap<>();
    properties.put("view.catalogAndNamespace.numParts", "2");
    properties.put("view.catalogAndNamespace.part.0", "spark_catalog");
    properties.put("view.catalogAndNamespace.part.1", Lake.DATABASE);
    StructField[] fields = schema.fields();
    properties.put("view.query.out.numCols", Integer.toString(fields.length));
    for (int i = 0; i < fields.length; i++) {
      properties.put("view.query.out.col." + i, fields[i].name());
    }
    StructField[] nullable =
        Arrays.stream(fields)
            .map(f -> new StructField(f.name(), f.dataType(), true, f.metadata()))
            .toArray(StructField[]::new);
    CatalogStorageFormat storage =
        new CatalogStorageFormat(
            Option.empty(),
            Option.empty(),
            Option.empty(),
            Option.empty(),
            false,
            ScalaValues.map(Map.of()));
    return entry(
        name,
        CatalogTableType.VIEW(),
        storage,
        new StructType(nullable),
        Option.empty(),
        properties,
        new Some<>(sql),
        comment);
  }

  private static CatalogTable entry(
      TableIdentifier name,
      CatalogTableType type,
      CatalogStorageFormat storage,
      StructType schema,
      Option<String> provider,
      Map<String, String> properties,
      Option<String> viewText,
      String comment) {
    return new CatalogTable(
        name,
        type,
        storage,
        schema,
        provider,
        ScalaValues.seq(List.of()),
        Option.empty(),
        "",
        0L,
        -1L,
        "",
        ScalaValues.map(properties),
        Option.empty(),
        viewText,
        new Some<>(comment),
        ScalaValues.seq(List.of()),
        false,
        true,
        ScalaValues.map(Map.of()),
        viewText);
  }
}
