import java.util.concurrent.atomic.AtomicInteger;

class Peak {
    private final AtomicInteger peak = new AtomicInteger();

    void see(int value) { // expect: atomics
        peak.accumulateAndGet(value, Math::max);
    }
}
