package devices;

interface Readable {
  int read();
}

interface Writable {
  void write(int value);
}

interface Seekable {
  void seek(long position);
}

final class Device implements Readable, Writable, Seekable {
  private long position;

  public int read() {
    return (int) position++;
  }

  public void write(int value) {
    position++;
  }

  public void seek(long to) {
    position = to;
  }
}
