final class Region { // expect: arena-allocator
  private final java.nio.ByteBuffer block;
  private int offset;

  Region(int capacity) {
    block = java.nio.ByteBuffer.allocateDirect(capacity);
  }

  java.nio.ByteBuffer allocate(int size, int alignment) {
    offset = offset + (-offset & (alignment - 1));
    if (offset + size > block.capacity()) {
      throw new IllegalStateException("region is full");
    }
    java.nio.ByteBuffer piece = block.slice(offset, size);
    offset += size;
    return piece;
  }
}
