package locks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class NamedLock { // expect: multiton
  private static final ConcurrentMap<String, NamedLock> LOCKS = new ConcurrentHashMap<>();
  private boolean held;

  private NamedLock() {}

  public static NamedLock named(String name) {
    NamedLock fresh = new NamedLock();
    NamedLock known = LOCKS.putIfAbsent(name, fresh);
    return known == null ? fresh : known;
  }

  public synchronized boolean tryHold() {
    if (held) {
      return false;
    }
    held = true;
    return true;
  }
}
