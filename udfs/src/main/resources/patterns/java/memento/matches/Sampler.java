package metrics;

import java.util.ArrayList;
import java.util.List;

final class Sampler { // expect: memento
  private final List<Double> values = new ArrayList<>();
  private long seen;

  State state() {
    return new State(List.copyOf(values), seen);
  }

  void reset(State state) {
    values.clear();
    values.addAll(state.values);
    seen = state.seen;
  }

  static final class State {
    final List<Double> values;
    final long seen;

    State(List<Double> values, long seen) {
      this.values = values;
      this.seen = seen;
    }
  }
}
