package calc;

interface Expression {
  int accept(Calculator calculator);
}

interface Calculator {
  int number(Number number);

  int sum(Sum sum);
}

final class Number implements Expression {
  final int value;

  Number(int value) {
    this.value = value;
  }

  @Override // expect: visitor
  public int accept(Calculator calculator) {
    return calculator.number(this);
  }
}

final class Sum implements Expression {
  final Expression left;
  final Expression right;

  Sum(Expression left, Expression right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public int accept(Calculator calculator) {
    return calculator.sum(this);
  }
}
