final class Heap { // expect: garbage-collector
  void collectGarbage() {
    for (Cell root : roots) {
      mark(root);
    }
    sweep();
  }

  private void mark(Cell cell) {
    if (!cell.marked) {
      cell.marked = true;
      cell.children().forEach(this::mark);
    }
  }

  private void sweep() {
    heap.removeIf(cell -> !cell.marked);
  }
}
