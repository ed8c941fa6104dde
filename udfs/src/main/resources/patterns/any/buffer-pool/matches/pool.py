class BufferPool:
    def fetch_page(self, number): # expect: buffer-pool
        frame = self.page_table.get(number) or self._victim()
        if frame.number != number:
            if frame.dirty:
                self.disk.write_page(frame.number, frame.data)
            frame.data = self.disk.read_page(number)
        frame.pin_count += 1
        return frame

    def unpin(self, frame, dirty):
        frame.pin_count -= 1
        frame.dirty |= dirty
