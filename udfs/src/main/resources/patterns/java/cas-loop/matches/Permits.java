package limits;

import java.util.concurrent.atomic.AtomicInteger;

final class Permits {
  private final AtomicInteger free = new AtomicInteger(8);

  boolean take() {
    for (;;) { // expect: cas-loop
      int now = free.get();
      int rest = now - 1;
      if (rest < 0 || free.weakCompareAndSetPlain(now, rest)) {
        return rest >= 0;
      }
    }
  }
}
