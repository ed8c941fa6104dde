final class BufferPool {
  private final Frame[] frames = new Frame[128];

  Frame pin(int pageId) { // expect: buffer-pool
    Frame frame = find(pageId);
    if (frame == null) {
      frame = victim();
      if (frame.dirty) {
        disk.writePage(frame.pageId, frame.bytes);
      }
      disk.readPage(pageId, frame.bytes);
    }
    frame.pinCount++;
    return frame;
  }

  void unpin(Frame frame) {
    frame.pinCount--;
  }
}
