package calc;

interface Term {
  double evaluate(Variables variables);

  interface Variables {
    double value(String name);
  }

  record Variable(String name) implements Term {
    public double evaluate(Variables variables) {
      return variables.value(name);
    }
  }

  record Sum(Term left, Term right) implements Term { // expect: interpreter
    public double evaluate(Variables variables) {
      return left.evaluate(variables) + right.evaluate(variables);
    }
  }
}
