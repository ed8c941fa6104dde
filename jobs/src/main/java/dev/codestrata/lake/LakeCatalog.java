package dev.codestrata.lake;

import static java.util.stream.Collectors.joining;

import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.LakeView;
import dev.codestrata.tables.Tables;
import dev.codestrata.tables.Views;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.TableIdentifier;
import org.apache.spark.sql.catalyst.catalog.CatalogDatabase;
import org.apache.spark.sql.catalyst.catalog.CatalogTable;
import org.apache.spark.sql.catalyst.catalog.SessionCatalog;
import org.apache.spark.sql.types.StructType;
import scala.Some;

/**
 * Puts tables and views into the session's catalog as entries of their own making: {@code CREATE
 * TABLE} and {@code CREATE VIEW} would load every Delta log and analyse every query first.
 */
final class LakeCatalog {

  private final SparkSession spark;
  private final Lake lake;
  private boolean registered;

  LakeCatalog(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
  }

  synchronized void register() {
    SessionCatalog catalog = spark.sessionState().catalog();
    catalog.createDatabase(
        new CatalogDatabase(
            Lake.DATABASE,
            "Codestrata lake at " + lake.uri(),
            URI.create(lake.uri() + "/tables"),
            ScalaValues.map(Map.of())),
        true);
    Map<String, Long> versions = lake.versions();
    for (LakeTable<?> table : Tables.all()) {
      put(catalog, versions.containsKey(table.name()) ? stored(table) : empty(table));
    }
    for (LakeView view : Views.all()) {
      put(
          catalog,
          CatalogEntries.view(
              identifier(view.name()), view.comment(), view.sql(), view.schema().structType()));
    }
    registered = true;
  }

  /** Shows a table that was registered as empty and has been created since. */
  synchronized void created(LakeTable<?> table) {
    if (registered) {
      put(spark.sessionState().catalog(), stored(table));
    }
  }

  private static void put(SessionCatalog catalog, CatalogTable entry) {
    catalog.dropTable(entry.identifier(), true, false);
    catalog.createTable(entry, false, false);
  }

  private CatalogTable stored(LakeTable<?> table) {
    return CatalogEntries.delta(
        identifier(table.name()), table.comment(), URI.create(lake.uri(table)));
  }

  private CatalogTable empty(LakeTable<?> table) {
    StructType schema = Stamps.storedSchema(table);
    String columns =
        Arrays.stream(schema.fields())
            .map(f -> "CAST(NULL AS " + f.dataType().sql() + ") AS `" + f.name() + "`")
            .collect(joining(", "));
    return CatalogEntries.view(
        identifier(table.name()), table.comment(), "SELECT " + columns + " WHERE false", schema);
  }

  private static TableIdentifier identifier(String name) {
    return new TableIdentifier(name, new Some<>(Lake.DATABASE));
  }
}
