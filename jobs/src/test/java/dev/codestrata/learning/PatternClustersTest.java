package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.embeddings.SentenceEncoder;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.PatternClusterMemberRow;
import dev.codestrata.tables.PatternClusterRow;
import dev.codestrata.tables.SnippetEmbeddingRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PatternClustersTest {

  private static final StructType PATTERNS =
      new StructType()
          .add("pattern_id", DataTypes.StringType)
          .add("repository_id", DataTypes.StringType)
          .add("hierarchy_level", DataTypes.StringType)
          .add("facet", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("snippet_id", DataTypes.StringType)
          .add("code_snippet", DataTypes.StringType)
          .add("description", DataTypes.StringType);

  private static final String[] TOPICS = {
    "synchronized lazyHolder instance singleton",
    "ringBuffer head tail capacity wrap",
    "parseJson token reader escape"
  };

  private static SparkSession session;

  @BeforeAll
  static void start() {
    session = SharedSpark.session();
  }

  @Test
  void threeTopicsGiveThreeLabelledClusters() {
    Input input = threeTopics(20);
    Result result = cluster(input, 1);

    assertThat(result.clusters).hasSize(3);
    assertThat(result.members).hasSize(60);
    Map<String, List<String>> patterns =
        result.members.stream()
            .collect(
                Collectors.groupingBy(
                    PatternClusterMemberRow::clusterId,
                    Collectors.mapping(PatternClusterMemberRow::patternId, Collectors.toList())));
    for (PatternClusterRow cluster : result.clusters) {
      List<String> members = patterns.get(cluster.clusterId());
      assertThat(members).hasSize(20).contains(cluster.medoidPatternId());
      assertThat(members.stream().map(id -> id.substring(0, 6)).distinct()).hasSize(1);
      assertThat(cluster.patterns()).isEqualTo(20);
      assertThat(cluster.repositories()).isEqualTo(4);
      assertThat(cluster.languages()).containsExactly("Go", "Java");
      assertThat(cluster.facet()).isEqualTo("concurrency");
      assertThat(cluster.cohesion()).isBetween(0.9, 1.0);
      assertThat(cluster.separation()).isBetween(0.5, 1.5);
      assertThat(cluster.parameters()).containsEntry("k", "3").containsEntry("snippets", "60");
      int topic = cluster.medoidPatternId().charAt(5) - '0';
      assertThat(LabelTerms.of(TOPICS[topic])).containsAll(cluster.topTerms().subList(0, 4));
      assertThat(cluster.label()).isEqualTo(String.join(" ", cluster.topTerms().subList(0, 3)));
    }
  }

  @Test
  void orderAndPartitioningOfTheInputDoNotMatter() {
    Input input = threeTopics(15);
    Result one = cluster(input, 1);
    Collections.shuffle(input.patterns, new Random(7));
    Collections.shuffle(input.embeddings, new Random(8));
    Result other = cluster(input, 5);

    assertThat(other.clusters).isEqualTo(one.clusters);
    assertThat(other.members).isEqualTo(one.members);
  }

  @Test
  void levelsAreClusteredApart() {
    Input input = threeTopics(8);
    Input both = new Input(new ArrayList<>(input.patterns), new ArrayList<>(input.embeddings));
    for (Row row : input.patterns) {
      both.patterns.add(
          RowFactory.create(
              "again-" + row.getString(0),
              row.getString(1),
              "L7",
              row.getString(3),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              row.getString(7)));
    }
    Result result = cluster(both, 1);
    assertThat(result.clusters).hasSize(6);
    assertThat(result.clusters.stream().map(PatternClusterRow::hierarchyLevel))
        .containsOnly("L2", "L7");
  }

  @Test
  void nothingGivesNoCluster() {
    Result result = cluster(new Input(new ArrayList<>(), new ArrayList<>()), 1);
    assertThat(result.clusters).isEmpty();
    assertThat(result.members).isEmpty();
  }

  @Test
  void aPatternWithoutAVectorIsInNoCluster() {
    Input input = new Input(new ArrayList<>(), new ArrayList<>());
    input.pattern("a", "r1", "lonely code");
    input.pattern("b", "r1", "zero code");
    input.embedding("zero code", new float[SentenceEncoder.DIMENSIONS]);
    assertThat(cluster(input, 1).members).isEmpty();
  }

  @Test
  void oneOrTwoPatternsAreOneClusterWithoutASilhouette() {
    Input input = new Input(new ArrayList<>(), new ArrayList<>());
    input.pattern("b", "r1", "ring buffer");
    input.embedding("ring buffer", axis(0));
    Result one = cluster(input, 1);
    assertThat(one.clusters).hasSize(1);
    assertThat(one.clusters.get(0).medoidPatternId()).isEqualTo("b");
    assertThat(one.clusters.get(0).cohesion()).isEqualTo(1.0);
    assertThat(one.clusters.get(0).separation()).isNull();
    assertThat(one.clusters.get(0).parameters())
        .containsEntry("k", "1")
        .doesNotContainKey("silhouette");
    assertThat(one.members.get(0).distance()).isZero();

    input.pattern("a", "r2", "hash map");
    input.embedding("hash map", axis(1));
    Result two = cluster(input, 1);
    assertThat(two.clusters).hasSize(1);
    assertThat(two.clusters.get(0).patterns()).isEqualTo(2);
    // Both are equally near to the centre: the smaller id is the medoid.
    assertThat(two.clusters.get(0).medoidPatternId()).isEqualTo("a");
  }

  @Test
  void equalVectorsAreOneCluster() {
    Input input = new Input(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < 12; i++) {
      input.pattern("p" + i, "r" + i, "same " + i);
      input.embedding("same " + i, axis(3));
    }
    Result result = cluster(input, 1);
    assertThat(result.clusters).hasSize(1);
    assertThat(result.clusters.get(0).patterns()).isEqualTo(12);
    assertThat(result.clusters.get(0).repositories()).isEqualTo(12);
  }

  @Test
  void patternsWithTheSameSnippetShareAClusterAndADistance() {
    Input input = threeTopics(6);
    Row first = input.patterns.get(0);
    input.patterns.add(
        RowFactory.create(
            "zz",
            "fork",
            "L2",
            null,
            "C",
            first.getString(5),
            first.getString(6),
            first.getString(7)));
    Result result = cluster(input, 1);
    Map<String, PatternClusterMemberRow> byPattern =
        result.members.stream()
            .collect(Collectors.toMap(PatternClusterMemberRow::patternId, member -> member));
    PatternClusterMemberRow original = byPattern.get(first.getString(0));
    assertThat(byPattern.get("zz"))
        .isEqualTo(
            new PatternClusterMemberRow(original.clusterId(), "zz", "fork", original.distance()));
    assertThat(result.clusters).anySatisfy(c -> assertThat(c.facet()).isNull());
  }

  private static float[] axis(int i) {
    float[] vector = new float[SentenceEncoder.DIMENSIONS];
    vector[i] = 1;
    return vector;
  }

  private static Input threeTopics(int each) {
    Random noise = new Random(42);
    Input input = new Input(new ArrayList<>(), new ArrayList<>());
    for (int topic = 0; topic < TOPICS.length; topic++) {
      for (int i = 0; i < each; i++) {
        String snippet = TOPICS[topic] + " v" + i;
        input.pattern("topic" + topic + "-" + i, "r" + i % 4, snippet);
        float[] vector = axis(topic * 10);
        for (int d = 100; d < 110; d++) {
          vector[d] = (float) (noise.nextGaussian() * 0.05);
        }
        input.embedding(snippet, vector);
      }
    }
    return input;
  }

  private static Result cluster(Input input, int partitions) {
    Dataset<Row> patterns =
        session.createDataFrame(input.patterns, PATTERNS).repartition(partitions);
    Dataset<Row> embeddings =
        session
            .createDataFrame(input.embeddings, Tables.SNIPPET_EMBEDDINGS.schema().structType())
            .repartition(partitions);
    try (PatternClustering clustering =
        PatternClusters.cluster(patterns, embeddings, ClusteringOptions.defaults())) {
      return new Result(
          clustering.clusters().orderBy("cluster_id").collectAsList().stream()
              .map(Tables.PATTERN_CLUSTERS.schema()::toRecord)
              .toList(),
          clustering.members().orderBy("cluster_id", "pattern_id").collectAsList().stream()
              .map(Tables.PATTERN_CLUSTER_MEMBERS.schema()::toRecord)
              .toList());
    }
  }

  private record Result(List<PatternClusterRow> clusters, List<PatternClusterMemberRow> members) {}

  private record Input(List<Row> patterns, List<Row> embeddings) {

    void pattern(String id, String repository, String snippet) {
      patterns.add(
          RowFactory.create(
              id,
              repository,
              "L2",
              "concurrency",
              patterns.size() % 2 == 0 ? "Java" : "Go",
              ContentId.ofText(snippet),
              snippet,
              null));
    }

    void embedding(String snippet, float[] vector) {
      List<Float> values = new ArrayList<>();
      for (float value : vector) {
        values.add(value);
      }
      embeddings.add(
          Tables.SNIPPET_EMBEDDINGS
              .schema()
              .toRow(
                  new SnippetEmbeddingRow(
                      ContentId.ofText(snippet), SentenceEncoder.MODEL, values)));
    }
  }
}
