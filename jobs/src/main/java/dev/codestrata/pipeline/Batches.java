package dev.codestrata.pipeline;

import dev.codestrata.stages.Inspection;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts work into batches. A batch costs a fixed time in Spark and Delta, whatever it holds; what it
 * has not finished is what a killed run loses, and what it reads must find room on the disks.
 */
final class Batches {

  private Batches() {}

  /**
   * Batches in the order of the work, so that a repetition makes the same ones.
   *
   * @param mostRepositories repositories of a batch
   * @param mostBytes bytes of packs of a batch, unless one repository alone has more
   */
  static List<List<Inspection>> of(List<Inspection> work, int mostRepositories, long mostBytes) {
    List<List<Inspection>> batches = new ArrayList<>();
    List<Inspection> last = List.of();
    long bytes = 0;
    for (Inspection inspection : work) {
      bytes += inspection.packBytes();
      if (last.isEmpty() || last.size() == mostRepositories || bytes > mostBytes) {
        last = new ArrayList<>();
        batches.add(last);
        bytes = inspection.packBytes();
      }
      last.add(inspection);
    }
    return batches;
  }
}
