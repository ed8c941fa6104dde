package dev.codestrata.stages;

import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepositories;
import dev.codestrata.git.GitRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The ids of all commits that each repository's head reaches, newest first: {@code repository_id,
 * directory, commit_id, ordinal}.
 */
public final class CommitLists {

  private static final StructType SCHEMA =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("directory", DataTypes.StringType)
          .add("commit_id", DataTypes.StringType)
          .add("ordinal", DataTypes.LongType);

  private CommitLists() {}

  /**
   * @param repositories rows of {@link RepositoryAt}
   */
  public static Reading of(Dataset<Row> repositories) {
    return new Reading(repositories.flatMap(new ListCommits(), Readings.encoder(SCHEMA)));
  }

  private static final class ListCommits implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row row) {
      String repositoryId = row.getAs("repository_id");
      String directory = row.getAs("directory");
      List<Row> rows = new ArrayList<>();
      try (GitRepository repository = GitRepositories.open(Path.of(directory))) {
        long ordinal = 0;
        for (String id : repository.commitIds(row.<String>getAs("head"), List.of())) {
          rows.add(Readings.value(RowFactory.create(repositoryId, directory, id, ordinal++)));
        }
      } catch (GitReadException e) {
        return List.of(Readings.problem(RepositoryProblem.whole(repositoryId, e))).iterator();
      }
      return rows.iterator();
    }
  }
}
