package dev.codestrata.stages;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.source.syntax.ParseLimits;
import dev.codestrata.tables.RecordSchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Understands distinct contents, each parsed once: rows of {@link BlobUnderstanding}, kept until
 * closed.
 */
public final class AnalyzeBlobs implements AutoCloseable {

  private static final RecordSchema<BlobUnderstanding> SCHEMA =
      RecordSchema.of(BlobUnderstanding.class);

  private final Dataset<Row> understood;

  /**
   * @param blobs {@code blob_id, language, content}; each pair of blob and language once
   * @param rules a user's, beside those that come with Codestrata
   * @param batchId goes into the ledger
   * @param earlierAttempts failed attempts of the blobs that are tried again
   */
  public AnalyzeBlobs(
      Dataset<Row> blobs,
      UserRules rules,
      String batchId,
      Map<String, Integer> earlierAttempts,
      CodestrataConfig.Analyze settings,
      int tasks) {
    this.understood =
        blobs
            .select("blob_id", "language", "content")
            .repartition(tasks)
            .mapPartitions(
                new Analyze(
                    rules,
                    batchId,
                    settings.maxFileSize().toIntBytes(),
                    settings.maxNesting(),
                    settings.parseTimeout(),
                    new HashMap<>(earlierAttempts)),
                SCHEMA.encoder())
            .persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Rows of {@code blob_analyses}. */
  public Dataset<Row> ledger() {
    return understood.select("ledger.*");
  }

  /** Rows of {@code blob_metrics}. */
  public Dataset<Row> metrics() {
    return understood.where("metrics is not null").select("metrics.*");
  }

  /** Rows of {@code definitions}. */
  public Dataset<Row> definitions() {
    return understood.selectExpr("inline(definitions)");
  }

  /** Rows of {@code imports}. */
  public Dataset<Row> imports() {
    return understood.selectExpr("inline(imports)");
  }

  /** Rows of {@code blob_patterns}. */
  public Dataset<Row> patterns() {
    return understood.selectExpr("inline(patterns)");
  }

  /** Rules that broke: rows of {@link BlobUnderstanding.BrokenRule}. */
  public Dataset<Row> brokenRules() {
    return understood.selectExpr("inline(failures)");
  }

  @Override
  public void close() {
    understood.unpersist(false);
  }

  private static final class Analyze implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final UserRules rules;
    private final String batchId;
    private final int maxBytes;
    private final int maxNesting;
    private final Duration timeout;
    private final HashMap<String, Integer> earlierAttempts;

    Analyze(
        UserRules rules,
        String batchId,
        int maxBytes,
        int maxNesting,
        Duration timeout,
        HashMap<String, Integer> earlierAttempts) {
      this.rules = rules;
      this.batchId = batchId;
      this.maxBytes = maxBytes;
      this.maxNesting = maxNesting;
      this.timeout = timeout;
      this.earlierAttempts = earlierAttempts;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> blobs) {
      CrashNotes notes = CrashNotes.open(CrashNotes.defaultFolder());
      TaskContext.get()
          .addTaskCompletionListener((TaskCompletionListener) context -> notes.close());
      BlobAnalyzer analyzer =
          new BlobAnalyzer(
              rules,
              new ParseLimits(maxBytes, maxNesting, timeout),
              batchId,
              notes,
              earlierAttempts);
      return new MappedIterator<>(
          blobs,
          blob -> {
            Language language = Languages.byName(blob.getString(1)).orElseThrow();
            return SCHEMA.toRow(analyzer.analyze(blob.getString(0), language, blob.getString(2)));
          });
    }
  }
}
