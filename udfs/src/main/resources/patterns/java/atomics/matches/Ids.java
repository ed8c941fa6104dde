import java.util.concurrent.atomic.AtomicLong;

class Ids {
    private final AtomicLong last = new AtomicLong();

    long next() { // expect: atomics
        return last.incrementAndGet();
    }
}
