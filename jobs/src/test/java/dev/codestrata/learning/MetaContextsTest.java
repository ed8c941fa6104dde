package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.rationale.Decision;
import dev.codestrata.source.rationale.RationaleExtractor;
import dev.codestrata.source.rationale.Sentence;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.IssueReference;
import dev.codestrata.tables.MetaContextRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.tables.TextSpan;
import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MetaContextsTest {

  private static SparkSession session;

  @BeforeAll
  static void start() {
    session = SharedSpark.session();
  }

  @Test
  void aDecisionIsFoundWithItsReasonAndItsPlace() {
    String message =
        "Use a ring buffer instead of a linked list in the event log\n\n"
            + "We use a ring buffer because it does not allocate for each event.\n"
            + "See "
            + "ab".repeat(20)
            + ".\n";
    Dataset<Row> rows =
        MetaContexts.ofCommits(
            commits(commit("c1", message, new IssueReference(null, 7, "closes"))),
            links("r1", "c1", "r2", "c1", "r1", "unknown"));

    assertThat(rows.schema().simpleString())
        .isEqualTo(Tables.META_CONTEXTS.schema().structType().simpleString());
    List<MetaContextRow> found = records(rows.orderBy("repository_id"));
    assertThat(found).hasSize(2);
    MetaContextRow first = found.get(0);
    assertThat(first.repositoryId()).isEqualTo("r1");
    assertThat(first.metaContextId()).isEqualTo(ContentId.of("meta-context", "r1", "commit", "c1"));
    assertThat(first.source()).isEqualTo("commit");
    assertThat(first.sourceRef()).isEqualTo("c1");
    assertThat(first.rationale()).contains("it does not allocate for each event");
    assertThat(first.relatedCommits()).containsExactly("c1", "ab".repeat(20));
    assertThat(first.relatedIssues()).containsExactly(new IssueReference(null, 7, "closes"));
    assertThat(first.relatedPatterns()).isEmpty();
    assertThat(first.confidenceScore()).isBetween(0.3, 1.0);
    Map<String, List<String>> evidence =
        first.evidence().stream()
            .collect(
                Collectors.groupingBy(
                    TextSpan::field,
                    Collectors.mapping(
                        span -> message.substring(span.start(), span.end()), Collectors.toList())));
    assertThat(evidence.get("rationale")).contains(first.rationale());
    assertThat(evidence.get("decision_point")).contains(first.decisionPoint());
    assertThat(found.get(1).metaContextId()).isNotEqualTo(first.metaContextId());
  }

  @Test
  void messagesWithoutAReasonGiveNothing() {
    Dataset<Row> rows =
        MetaContexts.ofCommits(
            commits(
                commit("c1", "Fix typo"),
                commit("c2", ""),
                commit("c3", null),
                commit("c4", "Merge branch 'main' because it is there")),
            links("r", "c1", "r", "c2", "r", "c3", "r", "c4"));
    assertThat(rows.collectAsList()).isEmpty();
  }

  @Test
  void spansAreExactWhateverTheMessageHolds() {
    for (String message :
        List.of(
            "Use \uD83D\uDE80 rockets. They fly.\r\n\r\nNaïve café: x  \n\n\n- one\n- two\n\n   ",
            "a.\n\na.\n\na.\n\na.",
            "\n\n  Leading blank lines. Then text.",
            "One\u0000two. Three\u2028four.")) {
      List<Sentence> sentences = split(List.of(message)).get(message);
      int end = 0;
      StringBuilder covered = new StringBuilder();
      for (Sentence sentence : sentences) {
        assertThat(sentence.start()).as(message).isGreaterThanOrEqualTo(end);
        end = sentence.end();
        covered.append(sentence.in(message));
      }
      assertThat(covered.toString().replaceAll("\\s", ""))
          .as(message)
          .isEqualTo(message.replaceAll("\n- |\\s", ""));
    }
  }

  @Test
  void aLongTextIsReadUpToTheLimit() {
    String message = "word ".repeat(CommitSentences.MAX_CHARACTERS / 5) + "beyond.";
    List<Sentence> sentences = split(List.of(message)).get(message);
    assertThat(sentences.get(sentences.size() - 1).end())
        .isLessThanOrEqualTo(CommitSentences.MAX_CHARACTERS);
  }

  /** SQL functions split by BreakIterator; what the two extract may differ in one case of ten. */
  @Test
  void bothWaysToSplitFindTheSameDecisions() {
    List<String> messages = RealLookingMessages.all();
    Map<String, List<Sentence>> byNlp = split(messages);
    int agreed = 0;
    List<String> differences = new ArrayList<>();
    int found = 0;
    for (String message : messages) {
      Optional<Decision> nlp = RationaleExtractor.extract(message, byNlp.get(message));
      Optional<Decision> sql = RationaleExtractor.extract(message);
      if (nlp.isPresent() || sql.isPresent()) {
        found++;
      }
      if (nlp.map(Decision::rationale).equals(sql.map(Decision::rationale))
          && nlp.map(Decision::decisionPoint).equals(sql.map(Decision::decisionPoint))) {
        agreed++;
      } else {
        differences.add(message);
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(10);
    assertThat(differences).hasSizeLessThanOrEqualTo(messages.size() / 10);
    assertThat(agreed).isGreaterThanOrEqualTo(messages.size() * 9 / 10);
  }

  private static Map<String, List<Sentence>> split(List<String> messages) {
    Dataset<Row> texts =
        session.createDataFrame(
            messages.stream().map(RowFactory::create).toList(),
            new StructType().add("message", DataTypes.StringType));
    return CommitSentences.split(texts, "message").collectAsList().stream()
        .collect(
            Collectors.toMap(
                row -> row.getString(0),
                row -> MetaContexts.sentences(row.getString(0), row.getList(1))));
  }

  private static Row commit(String id, String message, IssueReference... issues) {
    return RowFactory.create(
        id,
        message,
        java.util.Arrays.stream(issues)
            .map(i -> RowFactory.create(i.repository(), i.number(), i.kind()))
            .toList());
  }

  private static Dataset<Row> commits(Row... rows) {
    return session.createDataFrame(
        List.of(rows),
        new StructType()
            .add("commit_id", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add(
                "issue_refs",
                DataTypes.createArrayType(
                    new StructType()
                        .add("repository", DataTypes.StringType)
                        .add("number", DataTypes.LongType)
                        .add("kind", DataTypes.StringType))));
  }

  private static Dataset<Row> links(String... repositoriesAndCommits) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < repositoriesAndCommits.length; i += 2) {
      rows.add(RowFactory.create(repositoriesAndCommits[i], repositoriesAndCommits[i + 1]));
    }
    return session.createDataFrame(
        rows,
        new StructType()
            .add("repository_id", DataTypes.StringType)
            .add("commit_id", DataTypes.StringType));
  }

  private static List<MetaContextRow> records(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Tables.META_CONTEXTS.schema()::toRecord).toList();
  }
}
