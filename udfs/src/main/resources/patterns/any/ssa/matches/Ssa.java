final class Ssa {
  Value read(String variable, Block block) { // expect: ssa
    Value known = block.definition(variable);
    if (known != null) {
      return known;
    }
    if (!sealedBlocks.contains(block)) {
      return incompletePhi(block, variable);
    }
    Phi phi = new Phi(block);
    for (Block predecessor : block.predecessors()) {
      phi.addOperand(read(variable, predecessor));
    }
    return phi;
  }
}
