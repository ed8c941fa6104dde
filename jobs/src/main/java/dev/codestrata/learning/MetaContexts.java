package dev.codestrata.learning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import dev.codestrata.source.rationale.Decision;
import dev.codestrata.source.rationale.RationaleExtractor;
import dev.codestrata.source.rationale.Sentence;
import dev.codestrata.tables.IssueReference;
import dev.codestrata.tables.MetaContextRow;
import dev.codestrata.tables.MetaContextSource;
import dev.codestrata.tables.Tables;
import dev.codestrata.tables.TextSpan;
import dev.codestrata.tables.TradeOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Decisions and their reasons (L8) out of commit messages: sentences by Spark NLP, extraction by
 * {@link RationaleExtractor}, which the SQL functions use as well.
 */
public final class MetaContexts {

  private static final UserDefinedFunction MAY_HOLD =
      udf(new MayHoldRationale(), DataTypes.BooleanType).asNonNullable();

  /** Only full ids: an abbreviation in a text may be a colour, a number or a checksum. */
  private static final Pattern COMMIT_ID = Pattern.compile("(?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z])");

  private MetaContexts() {}

  /**
   * Rows of {@code meta_contexts}: one for each commit that states a decision and each repository
   * that has the commit. A message is read once, however many repositories share it.
   *
   * @param commits commit_id, message, issue_refs; each commit once
   * @param repositoryCommits repository_id, commit_id
   */
  public static Dataset<Row> ofCommits(Dataset<Row> commits, Dataset<Row> repositoryCommits) {
    Dataset<Row> candidates =
        commits.select("commit_id", "message", "issue_refs").where(MAY_HOLD.apply(col("message")));
    Dataset<Row> decisions =
        CommitSentences.split(candidates, "message")
            .select("commit_id", "message", "issue_refs", "sentences")
            .flatMap(new Extract(), Tables.META_CONTEXTS.schema().encoder());
    return forRepositories(decisions, repositoryCommits);
  }

  /**
   * Rows of {@code meta_contexts} for commits whose messages were read before.
   *
   * @param contexts rows of {@code meta_contexts} about commits, of any repositories
   * @param repositoryCommits repository_id, commit_id
   */
  public static Dataset<Row> ofKnown(Dataset<Row> contexts, Dataset<Row> repositoryCommits) {
    return forRepositories(
        contexts
            .where(col("source").equalTo(MetaContextSource.COMMIT.value()))
            .dropDuplicates("source_ref"),
        repositoryCommits);
  }

  private static Dataset<Row> forRepositories(
      Dataset<Row> decisions, Dataset<Row> repositoryCommits) {
    return decisions
        .drop("repository_id", "meta_context_id")
        .join(
            repositoryCommits.select(col("repository_id"), col("commit_id").as("source_ref")),
            "source_ref")
        .withColumn("meta_context_id", identity())
        .selectExpr(Tables.META_CONTEXTS.columns().toArray(String[]::new));
  }

  /** Equal to {@code ContentId.of} of the same fields. */
  private static Column identity() {
    return expr("sha2(concat_ws('\\n', 'meta-context', repository_id, source, source_ref), 256)");
  }

  /** The row for one commit, without its repository; empty if the message states no decision. */
  static Optional<MetaContextRow> read(
      String commitId, String message, List<Sentence> sentences, List<IssueReference> issues) {
    return RationaleExtractor.extract(message, sentences)
        .map(decision -> row(commitId, message, decision, issues));
  }

  private static MetaContextRow row(
      String commitId, String message, Decision decision, List<IssueReference> issues) {
    return new MetaContextRow(
        "",
        "",
        MetaContextSource.COMMIT.value(),
        commitId,
        decision.decisionPoint(),
        decision.rationale(),
        decision.alternatives(),
        decision.constraints(),
        decision.tradeOffs().stream().map(t -> new TradeOff(t.gain(), t.cost())).toList(),
        relatedCommits(commitId, message),
        issues,
        List.of(),
        decision.confidence(),
        decision.evidence().stream()
            .map(e -> new TextSpan(e.field(), e.start(), e.end()))
            .toList());
  }

  /** The commit itself, then those that its message names by their full id. */
  private static List<String> relatedCommits(String commitId, String message) {
    Set<String> related = new LinkedHashSet<>();
    related.add(commitId);
    Matcher ids = COMMIT_ID.matcher(message);
    while (ids.find()) {
      related.add(ids.group());
    }
    return List.copyOf(related);
  }

  /** Spans without the white space at their ends; blank ones are left out. */
  static List<Sentence> sentences(String message, List<Row> spans) {
    List<Sentence> sentences = new ArrayList<>();
    for (Row span : spans) {
      int start = span.getInt(0);
      int end = span.getInt(1);
      while (start < end && Character.isWhitespace(message.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(message.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        sentences.add(new Sentence(start, end));
      }
    }
    return sentences;
  }

  private static final class MayHoldRationale implements UDF1<String, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean call(String message) {
      return RationaleExtractor.mayHoldRationale(message);
    }
  }

  private static final class Extract implements FlatMapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row commit) {
      String message = commit.getString(1);
      return read(
              commit.getString(0),
              message,
              sentences(message, commit.getList(3)),
              commit.isNullAt(2) ? List.of() : issues(commit.getList(2)))
          .map(row -> Tables.META_CONTEXTS.schema().toRow(row))
          .map(row -> Collections.singleton(row).iterator())
          .orElse(Collections.emptyIterator());
    }

    private static List<IssueReference> issues(List<Row> references) {
      return references.stream()
          .map(r -> new IssueReference(r.getAs("repository"), r.getAs("number"), r.getAs("kind")))
          .toList();
    }
  }
}
