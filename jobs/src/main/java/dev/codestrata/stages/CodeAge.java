package dev.codestrata.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftleft;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

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

  private static final StructType ANSWER =
      StructType.fromDDL(
          "repository_id string, path string, start_line int, end_line int, commit_id string,"
              + " changed_at timestamp");

  private CodeAge() {}

  /**
   * @param at {@code repository_id, directory, head, known_head}: {@code known_head} is the head to
   *     which the rows of {@code known} belong, null if there are none
   * @param definitions {@code repository_id, path, size_bytes, start_line, end_line} of the files
   *     at head
   * @param known {@code repository_id, path, start_line, end_line, commit_id, changed_at} of the
   *     files at the known head
   * @param repositoryCommits {@code repository_id, commit_id}
   * @param commitFiles {@code commit_id, path}
   * @param settings larger versions of a file than these allow are not compared: all their lines
   *     count as changed
   * @param slots tasks that run at the same time
   * @return values {@code repository_id, path, start_line, end_line, commit_id, changed_at}, one
   *     for all definitions on the same lines; {@link #byDefinition} gives each its own
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
            .agg(collect_set(struct(lines(), col("commit_id"), col("changed_micros"))).as("known"));
    Dataset<Row> files =
        definitions
            .groupBy("repository_id", "path", "size_bytes")
            .agg(sort_array(collect_set(lines())).as("asked"))
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
                collect_list(struct("path", "asked", "known")).as("files"),
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
                Readings.encoder(ANSWER)));
  }

  /**
   * Rows of {@code code_age}.
   *
   * @param answers as {@link #of} gives them
   * @param definitions {@code repository_id, path, definition_id, start_line, end_line}
   */
  public static Dataset<Row> byDefinition(Dataset<Row> answers, Dataset<Row> definitions) {
    return answers
        .join(
            definitions.select("repository_id", "path", "definition_id", "start_line", "end_line"),
            new String[] {"repository_id", "path", "start_line", "end_line"})
        .select("repository_id", "path", "definition_id", "commit_id", "changed_at");
  }

  /** Lines as one number, so that half a million definitions take a few megabytes of a task. */
  private static Column lines() {
    return shiftleft(col("start_line").cast("bigint"), 32).plus(col("end_line")).as("lines");
  }

  private static LineRange lines(long packed) {
    return new LineRange((int) (packed >>> 32), (int) packed);
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
      Map<String, List<LineRange>> asked = new HashMap<>();
      Map<String, List<LastChange>> known = new HashMap<>();
      for (Row file : unit.<Row>getList(unit.fieldIndex("files"))) {
        String path = file.getAs("path");
        List<Long> ranges = file.getList(file.fieldIndex("asked"));
        asked.put(path, ranges.stream().map(CodeAge::lines).toList());
        int answered = file.fieldIndex("known");
        if (!file.isNullAt(answered)) {
          known.put(path, known(path, file.getList(answered)));
        }
      }
      String knownHead = unit.getAs("known_head");
      KnownChanges answers = knownHead == null ? null : new KnownChanges(knownHead, known);
      String repositoryId = unit.getAs("repository_id");
      return Readings.read(
          access,
          unit,
          repository -> {
            Collector collector = new Collector(repositoryId);
            repository.lastChanges(unit.getAs("head"), asked, maxDiffBytes, answers, collector);
            return collector.rows();
          });
    }

    private static List<LastChange> known(String path, List<Row> rows) {
      List<LastChange> known = new ArrayList<>(rows.size());
      for (Row row : rows) {
        Long micros = row.getAs("changed_micros");
        known.add(
            new LastChange(
                path,
                lines(row.<Long>getAs("lines")),
                row.getAs("commit_id"),
                micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS)));
      }
      return known;
    }
  }

  /** Keeps what was found as it comes; its rows are made one by one, when Spark asks for them. */
  private static final class Collector implements LastChangeVisitor {
    private final String repositoryId;
    private final List<LastChange> changes = new ArrayList<>();
    private final List<Row> problems = new ArrayList<>();

    Collector(String repositoryId) {
      this.repositoryId = repositoryId;
    }

    @Override
    public void lastChange(LastChange change) {
      changes.add(change);
    }

    @Override
    public void problem(ObjectProblem problem) {
      problems.add(Readings.problem(RepositoryProblem.of(repositoryId, "commit", problem)));
    }

    Iterator<Row> rows() {
      return Stream.concat(problems.stream(), changes.stream().map(this::row)).iterator();
    }

    private Row row(LastChange change) {
      return Readings.value(
          RowFactory.create(
              repositoryId,
              change.path(),
              change.lines().first(),
              change.lines().last(),
              change.commitId(),
              change.authoredAt()));
    }
  }
}
