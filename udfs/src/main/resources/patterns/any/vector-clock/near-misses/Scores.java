final class Scores {
  void merge(Scores other) {
    other.points.forEach((name, count) -> points.merge(name, count, Math::max));
  }
}
