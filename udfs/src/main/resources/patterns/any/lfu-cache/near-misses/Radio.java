final class Radio {
  private int frequency;

  void up() {
    frequency += step;
  }

  boolean isPlayable(int minFreqMegahertz) {
    return frequency > minFreqMegahertz;
  }
}
