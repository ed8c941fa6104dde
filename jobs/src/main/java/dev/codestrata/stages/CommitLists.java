package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.GitReadException;
import dev.codestrata.git.GitRepository;
import dev.codestrata.git.MirrorManifest;
import dev.codestrata.git.Reference;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.tables.HistoryDepth;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The ids of all commits that are to be read of each repository, those that its head reaches before
 * the others, newest first: {@code repository_id, directory, commit_id, ordinal, in_default_branch,
 * is_cut_off}. The last is true where a shallow clone ends. Of a mirror that stands at the head its
 * manifest tells, and no pack is opened.
 */
public final class CommitLists {

  private static final StructType SCHEMA =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("directory", DataTypes.StringType)
          .add("commit_id", DataTypes.StringType)
          .add("ordinal", DataTypes.LongType)
          .add("in_default_branch", DataTypes.BooleanType)
          .add("is_cut_off", DataTypes.BooleanType);

  private CommitLists() {}

  /**
   * @param repositories rows of {@link RepositoryAt}
   */
  public static Reading of(Dataset<Row> repositories, CodestrataConfig.Ingest settings) {
    return new Reading(
        repositories.flatMap(
            new ListCommits(Access.of(repositories.sparkSession(), settings)),
            Readings.encoder(SCHEMA)));
  }

  /** What there is to read of one repository. */
  private record Listed(List<String> ofHead, List<String> ofOthers, Set<String> cutOff) {}

  private static final class ListCommits implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RepositoryAccess access;

    ListCommits(RepositoryAccess access) {
      this.access = access;
    }

    @Override
    public Iterator<Row> call(Row row) {
      String repositoryId = row.getAs("repository_id");
      String directory = row.getAs("directory");
      Listed listed;
      try {
        listed = list(directory, row.getAs("head"), row.getAs("history"));
      } catch (GitReadException e) {
        return List.of(Readings.problem(RepositoryProblem.whole(repositoryId, e))).iterator();
      }
      // Made when asked for: a million rows never stand in memory together.
      int ofHead = listed.ofHead.size();
      return Stream.concat(
              IntStream.range(0, ofHead)
                  .mapToObj(
                      i -> row(repositoryId, directory, listed.ofHead.get(i), i, true, listed)),
              IntStream.range(0, listed.ofOthers.size())
                  .mapToObj(
                      i ->
                          row(
                              repositoryId,
                              directory,
                              listed.ofOthers.get(i),
                              ofHead + i,
                              false,
                              listed)))
          .iterator();
    }

    private static Row row(
        String repositoryId,
        String directory,
        String commitId,
        long ordinal,
        boolean inDefaultBranch,
        Listed listed) {
      return Readings.value(
          RowFactory.create(
              repositoryId,
              directory,
              commitId,
              ordinal,
              inDefaultBranch,
              listed.cutOff.contains(commitId)));
    }

    private Listed list(String location, String head, String history) {
      boolean headOnly = HistoryDepth.SHALLOW.value().equals(history);
      boolean everything = HistoryDepth.FULL.value().equals(history);
      Optional<MirrorManifest> mirror = access.manifest(location);
      if (mirror.isPresent() && (headOnly || head.equals(mirror.get().head()))) {
        return new Listed(
            headOnly ? List.of(head) : access.commitIds(location).orElseThrow(),
            everything ? access.otherCommitIds(location).orElseThrow() : List.of(),
            Set.copyOf(mirror.get().shallow()));
      }
      try (GitRepository repository = access.open(location)) {
        Set<String> cutOff = repository.shallowCommits();
        if (headOnly) {
          return new Listed(List.of(head), List.of(), cutOff);
        }
        List<String> ofOthers = List.of();
        if (everything) {
          Set<String> tips =
              repository.references().stream()
                  .map(Reference::commitId)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toCollection(TreeSet::new));
          ofOthers = tips.isEmpty() ? List.of() : repository.commitIds(tips, List.of(head));
        }
        return new Listed(repository.commitIds(head, List.of()), ofOthers, cutOff);
      }
    }
  }
}
