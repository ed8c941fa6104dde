package functions;

import java.util.function.Function;

final class Holder {
  private final Function<String, String> function;

  Holder(Function<String, String> function) {
    this.function = function;
  }

  Function<String, String> function() {
    return function;
  }
}
