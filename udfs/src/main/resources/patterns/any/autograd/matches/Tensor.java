final class Tensor {
  double value;
  double grad;
  java.util.List<Tensor> parents;

  void backward() { // expect: autograd
    grad = 1;
    for (Tensor node : topologicalOrder().reversed()) {
      node.propagate();
    }
  }

  void addGradient(double gradient) {
    grad += gradient;
  }
}
