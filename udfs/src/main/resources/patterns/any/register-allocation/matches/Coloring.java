final class Coloring {
  void allocate(InterferenceGraph interference) { // expect: register-allocation
    for (Node node : interference.bySpillCost()) {
      int register = firstFree(node.neighbours());
      if (register < 0) {
        spill(node);
      } else {
        node.assign(register);
      }
    }
  }
}
