final class Street {
  void sweep() {
    leaves.clear();
  }

  void mark(String colour) {
    this.colour = colour;
  }
}
