package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.tables.SnapshotFileRow;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The entries of each repository's tree at its head, as {@code snapshot_files}. */
public final class SnapshotFiles {

  private SnapshotFiles() {}

  /**
   * @param repositories rows of {@link RepositoryAt}
   * @param settings what one repository may cost, and where packs are kept
   */
  public static Reading of(Dataset<Row> repositories, CodestrataConfig.Ingest settings) {
    return new Reading(
        repositories.flatMap(
            new ReadTree(Access.of(repositories.sparkSession(), settings)),
            Readings.encoder(Tables.SNAPSHOT_FILES.schema().structType())));
  }

  private static final class ReadTree implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RepositoryAccess access;

    ReadTree(RepositoryAccess access) {
      this.access = access;
    }

    @Override
    public Iterator<Row> call(Row row) {
      return Readings.read(
          access,
          row,
          repository -> entries(repository, row.getAs("repository_id"), row.getAs("head")));
    }

    private static Iterator<Row> entries(
        GitRepository repository, String repositoryId, String head) {
      List<Row> rows = new ArrayList<>();
      repository.treeEntries(
          head,
          entry ->
              rows.add(
                  Readings.value(
                      Tables.SNAPSHOT_FILES
                          .schema()
                          .toRow(
                              new SnapshotFileRow(
                                  repositoryId,
                                  entry.path(),
                                  entry.blobId(),
                                  entry.mode(),
                                  entry.sizeBytes())))));
      return rows.iterator();
    }
  }
}
