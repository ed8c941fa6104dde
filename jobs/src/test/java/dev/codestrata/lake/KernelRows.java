package dev.codestrata.lake;

import static io.delta.kernel.internal.util.Utils.singletonCloseableIterator;

import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads Delta tables by Delta Kernel, which shares no code with the writer. */
final class KernelRows {

  private KernelRows() {}

  static long count(Engine engine, Snapshot snapshot) throws IOException {
    Scan scan = snapshot.getScanBuilder(engine).build();
    Row state = scan.getScanState(engine);
    StructType physical = ScanStateRow.getPhysicalDataReadSchema(engine, state);
    long rows = 0;
    try (CloseableIterator<FilteredColumnarBatch> files = scan.getScanFiles(engine)) {
      while (files.hasNext()) {
        try (CloseableIterator<Row> scanFiles = files.next().getRows()) {
          while (scanFiles.hasNext()) {
            rows += countFile(engine, state, physical, scanFiles.next());
          }
        }
      }
    }
    return rows;
  }

  private static long countFile(Engine engine, Row state, StructType physical, Row scanFile)
      throws IOException {
    FileStatus file = InternalScanFileUtils.getAddFileStatus(scanFile);
    long rows = 0;
    try (CloseableIterator<ColumnarBatch> batches =
            engine
                .getParquetHandler()
                .readParquetFiles(singletonCloseableIterator(file), physical, Optional.empty());
        CloseableIterator<FilteredColumnarBatch> logical =
            Scan.transformPhysicalData(engine, state, scanFile, batches)) {
      while (logical.hasNext()) {
        try (CloseableIterator<Row> all = logical.next().getRows()) {
          while (all.hasNext()) {
            all.next();
            rows++;
          }
        }
      }
    }
    return rows;
  }

  /** The protocol that the first commit of a table asks readers and writers for. */
  static String protocol(Path table) throws IOException {
    String prefix = "{\"protocol\":";
    return Files.readAllLines(table.resolve("_delta_log/00000000000000000000.json")).stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length(), line.length() - 1))
        .findFirst()
        .orElse("none");
  }
}
