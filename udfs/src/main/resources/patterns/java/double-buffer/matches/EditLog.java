package journal;

final class EditLog { // expect: double-buffer
  private EditBuffer current = new EditBuffer();
  private EditBuffer ready = new EditBuffer();

  void write(byte[] edit) {
    current.append(edit);
  }

  void setReady() {
    EditBuffer previous = this.ready;
    this.ready = this.current;
    this.current = previous;
  }

  void flush() {
    ready.flush();
  }
}
