package dev.codestrata.git.source;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The source {@code git}: {@code spark.read().format("git").option("table",
 * "commits").load("/path/to/repository")}.
 */
public final class GitDataSource implements TableProvider, DataSourceRegister {

  @Override
  public String shortName() {
    return "git";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return GitTable.named(options.get("table")).schema();
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new GitSourceTable(GitSourceOptions.of(new CaseInsensitiveStringMap(properties)));
  }
}
