class BufferPool { // expect: buffer-pool
 public:
  Page* FetchPage(int page_id) {
    Frame& frame = frames_[FrameFor(page_id)];
    if (frame.page_id != page_id) {
      if (frame.dirty) disk_->WritePage(frame.page_id, frame.data);
      disk_->ReadPage(page_id, frame.data);
    }
    frame.pin_count++;
    return &frame.page;
  }

  void Unpin(int page_id, bool dirty);
};
