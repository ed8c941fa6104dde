final class Route {
  Route shorter(Route other) {
    int hash = other.hashCode();
    return other.distance < distance ? other.swap(hash) : this;
  }
}
