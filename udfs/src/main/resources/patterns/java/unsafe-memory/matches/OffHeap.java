import sun.misc.Unsafe;

class OffHeap {
    private final Unsafe unsafe = UnsafeAccess.get();
    private final long address;

    long at(long index) { // expect: unsafe-memory
        return unsafe.getLong(address + index * Long.BYTES);
    }
}
