package dev.codestrata.stages;

import static org.apache.spark.sql.functions.broadcast;

import dev.codestrata.source.dependencies.Dependency;
import dev.codestrata.source.dependencies.Manifests;
import dev.codestrata.tables.DependencyRow;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the manifests and lock files at the head declare: rows of {@code dependencies}. */
public final class DeclaredDependencies {

  private DeclaredDependencies() {}

  /**
   * The manifests among {@code files}, by their paths alone.
   *
   * @param files {@code repository_id, path, blob_id}
   * @return the same columns
   */
  public static Dataset<Row> manifests(Dataset<Row> files) {
    return files.select("repository_id", "path", "blob_id").filter(new IsManifest());
  }

  /**
   * @param manifests as {@link #manifests} gives them
   * @param contents {@code blob_id, content} of those at least; a manifest without content declares
   *     nothing: one over the size limit for contents stands in {@code dropped_files} as {@code
   *     too_large}, since half a lock file would look like a whole one
   */
  public static Dataset<Row> of(Dataset<Row> manifests, Dataset<Row> contents) {
    return contents
        .select("blob_id", "content")
        .join(broadcast(manifests), "blob_id")
        .select("repository_id", "path", "content")
        .flatMap(new Read(), Tables.DEPENDENCIES.schema().encoder());
  }

  private static final class IsManifest implements FilterFunction<Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean call(Row file) {
      return Manifests.isManifest(file.getString(1));
    }
  }

  private static final class Read implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row manifest) {
      List<Row> rows = new ArrayList<>();
      for (Dependency d : Manifests.read(manifest.getString(1), manifest.getString(2))) {
        rows.add(
            Tables.DEPENDENCIES
                .schema()
                .toRow(
                    new DependencyRow(
                        manifest.getString(0),
                        manifest.getString(1),
                        d.ecosystem(),
                        d.name(),
                        d.version(),
                        d.scope(),
                        d.isFramework())));
      }
      return rows.iterator();
    }
  }
}
