final class BatchLoader implements java.util.Iterator<Batch> { // expect: data-loader
  private final Dataset dataset;
  private final int batchSize;
  private final java.util.List<Integer> indices;

  void startEpoch() {
    java.util.Collections.shuffle(indices);
    position = 0;
  }

  @Override
  public Batch next() {
    java.util.List<Sample> samples = new java.util.ArrayList<>();
    while (samples.size() < batchSize && position < indices.size()) {
      samples.add(dataset.get(indices.get(position++)));
    }
    return Batch.of(samples);
  }
}
