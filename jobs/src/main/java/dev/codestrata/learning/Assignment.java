package dev.codestrata.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Every snippet with its cluster.
 *
 * @param snippets hierarchy_level, snippet_id, cluster_id, distance (cosine, to the centre),
 *     similarity (cosine, to the medoid)
 * @param medoids one for each cluster that has a member, in the order of level and centre
 */
record Assignment(Dataset<Row> snippets, List<Medoid> medoids) {

  private static final StructType SCHEMA =
      new StructType()
          .add("hierarchy_level", DataTypes.StringType, false)
          .add("snippet_id", DataTypes.StringType, false)
          .add("cluster_id", DataTypes.StringType, false)
          .add("distance", DataTypes.DoubleType, false)
          .add("similarity", DataTypes.DoubleType, false);

  static Assignment of(SparkSession session, JavaRDD<SnippetPoint> points, Centres centres) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<Centres> everywhere = context.broadcast(centres);
    Map<String, Medoid> medoids = new TreeMap<>();
    for (Medoid medoid : points.mapPartitions(new NearestOfPartition(everywhere)).collect()) {
      medoids.merge(medoid.key(), medoid, Medoid::nearer);
    }
    JavaRDD<Row> rows =
        points.map(new Assign(everywhere, context.broadcast(new HashMap<>(medoids))));
    return new Assignment(session.createDataFrame(rows, SCHEMA), List.copyOf(medoids.values()));
  }

  private static final class NearestOfPartition
      implements FlatMapFunction<Iterator<SnippetPoint>, Medoid> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Centres> centres;

    NearestOfPartition(Broadcast<Centres> centres) {
      this.centres = centres;
    }

    @Override
    public Iterator<Medoid> call(Iterator<SnippetPoint> points) {
      Map<String, Medoid> nearest = new HashMap<>();
      while (points.hasNext()) {
        SnippetPoint point = points.next();
        Centres.Nearest centre = centres.value().nearest(point);
        Medoid candidate = new Medoid(point, centre.centre(), centre.distance());
        nearest.merge(candidate.key(), candidate, Medoid::nearer);
      }
      return new ArrayList<>(nearest.values()).iterator();
    }
  }

  private static final class Assign implements Function<SnippetPoint, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Centres> centres;
    private final Broadcast<HashMap<String, Medoid>> medoids;

    Assign(Broadcast<Centres> centres, Broadcast<HashMap<String, Medoid>> medoids) {
      this.centres = centres;
      this.medoids = medoids;
    }

    @Override
    public Row call(SnippetPoint point) {
      Centres.Nearest centre = centres.value().nearest(point);
      Medoid medoid = medoids.value().get(Medoid.key(point.level(), centre.centre()));
      return RowFactory.create(
          point.level(),
          point.snippetId(),
          medoid.clusterId(),
          centre.distance(),
          Cosine.similarity(point.unit(), medoid.point().unit()));
    }
  }
}
