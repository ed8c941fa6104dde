import jdk.internal.misc.Unsafe;

class Ring {
    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    private static final long TAIL = UNSAFE.objectFieldOffset(Ring.class, "tail"); // expect: unsafe-memory

    void moveTail(long to) { // expect: unsafe-memory
        UNSAFE.putLongRelease(this, TAIL, to);
    }
}
