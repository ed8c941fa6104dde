final class Levels {
  private final java.util.TreeMap<Integer, String> levels = new java.util.TreeMap<>();

  String levelOf(int points) {
    return levels.ceilingEntry(points).getValue();
  }
}
