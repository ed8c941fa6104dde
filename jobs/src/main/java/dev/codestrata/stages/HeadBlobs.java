package dev.codestrata.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.BlobContent;
import dev.codestrata.git.BlobVisitor;
import dev.codestrata.git.ObjectProblem;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.source.language.DecodedText;
import dev.codestrata.source.language.TextDecoder;
import dev.codestrata.tables.BlobRow;
import dev.codestrata.tables.DropReason;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads exactly the contents that are asked for, each once, in pack order, and decodes them: rows
 * of {@code blobs}.
 */
public final class HeadBlobs {

  /** What finding and opening an object costs, in bytes that could be read meanwhile. */
  private static final long COST_OF_A_BLOB = 4096;

  private HeadBlobs() {}

  /**
   * @param wanted {@code repository_id, directory, blob_id, size_bytes}; a blob may stand there for
   *     several repositories
   * @param settings how much a task reads together, and what is too large
   * @param slots tasks that run at the same time
   */
  public static Reading of(
      Dataset<Row> wanted, String batchId, CodestrataConfig.Ingest settings, int slots) {
    long bytesPerUnit = settings.blobBytesPerUnit().bytes();
    Dataset<Row> once =
        wanted
            .groupBy("blob_id")
            .agg(min(struct("repository_id", "directory", "size_bytes")).as("at"))
            .select("at.*", "blob_id");
    Dataset<Row> unitCounts =
        once.groupBy("repository_id")
            .agg(
                sum(coalesce(col("size_bytes"), lit(0)))
                    .divide(lit(bytesPerUnit))
                    .cast("long")
                    .plus(lit(1))
                    .as("units"));
    Dataset<Row> units =
        once.join(unitCounts, "repository_id")
            .groupBy(
                col("repository_id"),
                col("directory"),
                pmod(xxhash64(col("blob_id")), col("units")).as("unit"))
            .agg(
                collect_list("blob_id").as("blob_ids"),
                sum(coalesce(col("size_bytes"), lit(0)).plus(lit(COST_OF_A_BLOB)))
                    .cast("long")
                    .as("cost"));
    return Reading.ofUnits(
        units,
        slots,
        packed ->
            packed.flatMap(
                new ReadUnit(
                    Access.of(wanted.sparkSession(), settings),
                    batchId,
                    settings.maxContentSize().toIntBytes()),
                Readings.encoder(Tables.BLOBS.schema().structType())));
  }

  private static final class ReadUnit implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RepositoryAccess access;
    private final String batchId;
    private final int maxContentBytes;

    ReadUnit(RepositoryAccess access, String batchId, int maxContentBytes) {
      this.access = access;
      this.batchId = batchId;
      this.maxContentBytes = maxContentBytes;
    }

    @Override
    public Iterator<Row> call(Row unit) {
      List<String> ids = unit.getList(unit.fieldIndex("blob_ids"));
      Collector collector = new Collector(unit.getAs("repository_id"), batchId);
      return Readings.read(
          access,
          unit,
          repository -> {
            repository.readBlobs(ids, maxContentBytes, collector);
            return collector.rows.iterator();
          });
    }
  }

  private static final class Collector implements BlobVisitor {
    private final String repositoryId;
    private final String batchId;
    private final List<Row> rows = new ArrayList<>();

    Collector(String repositoryId, String batchId) {
      this.repositoryId = repositoryId;
      this.batchId = batchId;
    }

    @Override
    public void blob(BlobContent content) {
      rows.add(Readings.value(Tables.BLOBS.schema().toRow(row(content))));
    }

    @Override
    public void problem(ObjectProblem problem) {
      rows.add(Readings.problem(RepositoryProblem.of(repositoryId, "blob", problem)));
    }

    private BlobRow row(BlobContent content) {
      if (content.bytes() == null) {
        return without(content, null, DropReason.TOO_LARGE);
      }
      DecodedText decoded = TextDecoder.decode(content.bytes());
      if (decoded.isBinary()) {
        return without(content, true, DropReason.BINARY);
      } else if (!decoded.isText()) {
        return without(content, false, DropReason.UNDECODABLE);
      }
      return new BlobRow(
          content.blobId(),
          content.sizeBytes(),
          decoded.encoding(),
          false,
          decoded.text(),
          null,
          true,
          batchId);
    }

    private BlobRow without(BlobContent content, Boolean isBinary, DropReason reason) {
      return new BlobRow(
          content.blobId(),
          content.sizeBytes(),
          null,
          isBinary,
          null,
          reason.value(),
          true,
          batchId);
    }
  }
}
