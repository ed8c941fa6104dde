package steps;

final class Pipeline {
  Object run(Step first, Method second, Object[] arguments) {
    return second.apply(first, arguments);
  }

  interface Method {
    Object apply(Step step, Object[] arguments);
  }

  interface Step {}
}
