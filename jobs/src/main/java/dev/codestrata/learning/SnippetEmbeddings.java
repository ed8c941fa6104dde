package dev.codestrata.learning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;

import dev.codestrata.source.embeddings.SentenceEncoder;
import dev.codestrata.tables.Tables;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;

/** Vectors of snippets: each distinct text once for each model, whichever patterns show it. */
public final class SnippetEmbeddings {

  private SnippetEmbeddings() {}

  /**
   * The distinct {@code (snippet_id, snippet)} of {@code snippets} that {@code embedded} (columns
   * of {@code snippet_embeddings}) does not hold for the present model; rows with a null or empty
   * snippet are left out.
   */
  public static Dataset<Row> missing(Dataset<Row> snippets, Dataset<Row> embedded) {
    Dataset<Row> done =
        embedded.where(col("model").equalTo(SentenceEncoder.MODEL)).select("snippet_id").distinct();
    return snippets
        .select("snippet_id", "snippet")
        .where(col("snippet_id").isNotNull().and(length(col("snippet")).gt(0)))
        .join(done, "snippet_id", "left_anti")
        .dropDuplicates("snippet_id");
  }

  /**
   * Rows of {@code snippet_embeddings} for {@code snippets (snippet_id, snippet)}, encoded one by
   * one in {@code partitions} tasks; tasks of one process share one encoder, which is opened at the
   * first snippet and closed with the last task.
   */
  public static Dataset<Row> embed(Dataset<Row> snippets, int partitions) {
    return snippets
        .select("snippet_id", "snippet")
        // Encoding costs far more than moving the text, and the input is often in few partitions.
        .repartition(partitions, col("snippet_id"))
        .mapPartitions(new Embed(), Tables.SNIPPET_EMBEDDINGS.schema().encoder());
  }

  private record Release(EncoderLease lease) implements TaskCompletionListener {
    @Override
    public void onTaskCompletion(TaskContext context) {
      lease.close();
    }
  }

  private static final class Embed implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> snippets) {
      if (!snippets.hasNext()) {
        return Collections.emptyIterator();
      }
      EncoderLease lease = EncoderLease.acquire();
      TaskContext.get().addTaskCompletionListener(new Release(lease));
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return snippets.hasNext();
        }

        @Override
        public Row next() {
          Row row = snippets.next();
          return RowFactory.create(
              row.getString(0), SentenceEncoder.MODEL, lease.encoder().embed(row.getString(1)));
        }
      };
    }
  }
}
