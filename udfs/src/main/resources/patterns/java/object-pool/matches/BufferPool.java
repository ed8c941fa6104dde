package io;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

public final class BufferPool { // expect: object-pool
  private final Deque<ByteBuffer> idle = new ArrayDeque<>();
  private final int size;

  public BufferPool(int size) {
    this.size = size;
  }

  public synchronized ByteBuffer acquire() {
    ByteBuffer buffer = idle.pollFirst();
    return buffer == null ? allocate() : buffer;
  }

  public synchronized void release(ByteBuffer buffer) {
    buffer.clear();
    idle.addFirst(buffer);
  }

  private ByteBuffer allocate() {
    return ByteBuffer.allocateDirect(size);
  }
}
