import java.lang.invoke.VarHandle;

class Slot {
    private static final VarHandle VALUE = handle("value");

    void publish(Object value) { // expect: atomics
        VALUE.setRelease(this, value);
    }

    Object read() { // expect: atomics
        return VALUE.getAcquire(this);
    }
}
