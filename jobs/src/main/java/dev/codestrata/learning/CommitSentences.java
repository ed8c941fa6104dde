package dev.codestrata.learning;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Splits texts into sentences with Spark NLP's rule-based sentence detector (a port of the
 * Pragmatic Segmenter); needs no model, no network and no native library.
 *
 * <p>The annotators are applied directly: a {@code Pipeline} of two stages that learn nothing, or a
 * session of Spark NLP's own, would only add start-up time.
 */
public final class CommitSentences {

  /**
   * Characters (code points) of a text that are split. The detector's regular expressions take more
   * than linear time on a text without sentence ends, such as a log pasted into a message.
   */
  public static final int MAX_CHARACTERS = 20_000;

  private static final UserDefinedFunction MARK = udf(new Mark(), DataTypes.StringType);

  private static final String DOCUMENT = "__document";
  private static final String SENTENCE = "__sentence";
  private static final String TEXT = "__text";

  private CommitSentences() {}

  /**
   * Adds the column {@code sentences array<struct<start:int,end:int>>}: spans of {@code textColumn}
   * in UTF-16 units, end exclusive, in order; paragraphs and list items end a sentence. A null text
   * has no sentences; rows are neither added nor dropped.
   */
  public static Dataset<Row> split(Dataset<Row> texts, String textColumn) {
    DocumentAssembler documents = new DocumentAssembler();
    documents.setInputCol(TEXT);
    documents.setOutputCol(DOCUMENT);
    // Any clean-up would move characters, and spans must be those of the text as written.
    documents.setCleanupMode("disabled");
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCE);

    Dataset<Row> bounded =
        texts.withColumn(
            TEXT, MARK.apply(substring(coalesce(col(textColumn), lit("")), 1, MAX_CHARACTERS)));
    return sentences
        .transform(documents.transform(bounded))
        .withColumn("sentences", spans())
        .drop(col(DOCUMENT))
        .drop(col(SENTENCE))
        .drop(col(TEXT));
  }

  /** Spark NLP's annotation ends at its last character, a span after it. */
  private static org.apache.spark.sql.Column spans() {
    return expr(
        "transform(filter("
            + SENTENCE
            + ", s -> s.begin >= 0 AND s.end >= s.begin), s -> named_struct('start', s.begin, 'end', s.end + 1))");
  }

  private static final class Mark implements UDF1<String, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public String call(String text) {
      return SentenceBounds.mark(text);
    }
  }
}
