package life;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

final class Poll {
  private final AtomicBoolean claimed = new AtomicBoolean();

  int claims(List<String> workers) {
    int claims = 0;
    for (String worker : workers) {
      if (claimed.compareAndSet(false, true)) {
        claims++;
      }
    }
    return claims;
  }
}
