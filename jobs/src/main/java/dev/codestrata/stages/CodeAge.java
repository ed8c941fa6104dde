package dev.codestrata.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.KnownChanges;
import dev.codestrata.git.LastChange;
import dev.codestrata.git.LastChangeVisitor;
import dev.codestrata.git.LineRange;
import dev.codestrata.git.ObjectProblem;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.tables.CodeAgeRow;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The commit that last changed each definition at head, as {@code code_age}: the newest commit that
 * {@code git blame} shows for its lines. A repository is cut into units of files by what their
 * history weighs; a unit walks the commits since the head that the lake had, and goes on before it
 * only for definitions that are not known from there.
 */
public final class CodeAge {

  /** Bytes of file versions that a task compares at least: some two seconds' work. */
  private static final long UNIT_BYTES = 256L << 20;

  /**
   * What a task does for each commit whether it changed one of its files or not, in bytes compared:
   * a unit takes twice as much for its own files, so that units do not mostly repeat each other.
   */
  private static final long BYTES_PER_COMMIT = 32L << 10;

  private CodeAge() {}

  /**
   * @param at {@code repository_id, directory, head, known_head}: {@code known_head} is the head to
   *     which the rows of {@code known} belong, null if there are none
   * @param definitions {@code repository_id, path, size_bytes, definition_id, start_line, end_line}
   *     of the files at head
   * @param known {@code repository_id, path, start_line, end_line, commit_id, changed_at} of the
   *     files at the known head
   * @param repositoryCommits {@code repository_id, commit_id}
   * @param commitFiles {@code commit_id, path}
   * @param settings larger versions of a file than these allow are not compared: all their lines
   *     count as changed
   * @param slots tasks that run at the same time
   */
  public static Reading of(
      Dataset<Row> at,
      Dataset<Row> definitions,
      Dataset<Row> known,
      Dataset<Row> repositoryCommits,
      Dataset<Row> commitFiles,
      CodestrataConfig.Ingest settings,
      int slots) {
    String[] file = {"repository_id", "path"};
    Dataset<Row> revisions =
        repositoryCommits
            .join(commitFiles, "commit_id")
            .groupBy("repository_id", "path")
            .agg(count(lit(1)).as("revisions"));
    Dataset<Row> commits =
        repositoryCommits.groupBy("repository_id").agg(count(lit(1)).as("commits"));
    Dataset<Row> answers =
        known
            .withColumn("changed_micros", unix_micros(col("changed_at")))
            .groupBy("repository_id", "path")
            .agg(
                collect_list(struct("start_line", "end_line", "commit_id", "changed_micros"))
                    .as("known"));
    Dataset<Row> files =
        definitions
            .groupBy("repository_id", "path", "size_bytes")
            .agg(
                sort_array(collect_list(struct("start_line", "end_line", "definition_id")))
                    .as("definitions"))
            .join(revisions, file, "left")
            .join(answers, file, "left")
            .join(commits, "repository_id")
            .join(at, "repository_id");
    Dataset<Row> units =
        files
            .withColumn(
                "bytes",
                col("size_bytes")
                    .multiply(
                        // What is known at an older head is not compared again.
                        when(col("known_head").isNotNull(), lit(1L))
                            .otherwise(coalesce(col("revisions"), lit(0L)).plus(lit(1L)))))
            .withColumn(
                "before", sum("bytes").over(Window.partitionBy("repository_id").orderBy("path")))
            .withColumn(
                "unit",
                floor(
                    col("before")
                        .divide(
                            col("commits").multiply(lit(BYTES_PER_COMMIT)).plus(lit(UNIT_BYTES)))))
            .groupBy("repository_id", "directory", "head", "known_head", "unit", "commits")
            .agg(
                collect_list(struct("path", "definitions", "known")).as("files"),
                sum("bytes").as("bytes"))
            .withColumn(
                "cost",
                coalesce(col("bytes"), lit(0L))
                    .plus(col("commits").multiply(lit(BYTES_PER_COMMIT))));
    return Reading.ofUnits(
        units,
        slots,
        packed ->
            packed.flatMap(
                new ReadUnit(
                    Access.of(at.sparkSession(), settings), settings.maxDiffSize().toIntBytes()),
                Readings.encoder(Tables.CODE_AGE.schema().structType())));
  }

  private static final class ReadUnit implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RepositoryAccess access;
    private final int maxDiffBytes;

    ReadUnit(RepositoryAccess access, int maxDiffBytes) {
      this.access = access;
      this.maxDiffBytes = maxDiffBytes;
    }

    @Override
    public Iterator<Row> call(Row unit) {
      Collector collector = new Collector(unit.getAs("repository_id"));
      Map<String, List<LastChange>> known = new HashMap<>();
      for (Row file : unit.<Row>getList(unit.fieldIndex("files"))) {
        String path = file.getAs("path");
        for (Row definition : file.<Row>getList(file.fieldIndex("definitions"))) {
          collector.ask(path, range(definition), definition.getAs("definition_id"));
        }
        if (!file.isNullAt(file.fieldIndex("known"))) {
          known.put(path, known(path, file.getList(file.fieldIndex("known"))));
        }
      }
      String knownHead = unit.getAs("known_head");
      return Readings.read(
          access,
          unit,
          repository -> {
            repository.lastChanges(
                unit.getAs("head"),
                collector.ranges(),
                maxDiffBytes,
                knownHead == null ? null : new KnownChanges(knownHead, known),
                collector);
            return collector.rows;
          });
    }

    private static List<LastChange> known(String path, List<Row> rows) {
      List<LastChange> known = new ArrayList<>(rows.size());
      for (Row row : rows) {
        Long micros = row.getAs("changed_micros");
        known.add(
            new LastChange(
                path,
                range(row),
                row.getAs("commit_id"),
                micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS)));
      }
      return known;
    }

    private static LineRange range(Row row) {
      return new LineRange(row.<Integer>getAs("start_line"), row.<Integer>getAs("end_line"));
    }
  }

  private static final class Collector implements LastChangeVisitor {
    private final String repositoryId;
    private final Map<String, Map<LineRange, List<String>>> asked = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Collector(String repositoryId) {
      this.repositoryId = repositoryId;
    }

    /** Definitions on the same lines share an answer. */
    void ask(String path, LineRange lines, String definitionId) {
      asked
          .computeIfAbsent(path, p -> new HashMap<>())
          .computeIfAbsent(lines, l -> new ArrayList<>(1))
          .add(definitionId);
    }

    Map<String, Set<LineRange>> ranges() {
      Map<String, Set<LineRange>> ranges = new HashMap<>();
      asked.forEach((path, byRange) -> ranges.put(path, byRange.keySet()));
      return ranges;
    }

    @Override
    public void lastChange(LastChange change) {
      for (String definitionId : asked.get(change.path()).get(change.lines())) {
        rows.add(
            Readings.value(
                Tables.CODE_AGE
                    .schema()
                    .toRow(
                        new CodeAgeRow(
                            repositoryId,
                            change.path(),
                            definitionId,
                            change.commitId(),
                            change.authoredAt()))));
      }
    }

    @Override
    public void problem(ObjectProblem problem) {
      rows.add(Readings.problem(RepositoryProblem.of(repositoryId, "commit", problem)));
    }
  }
}
