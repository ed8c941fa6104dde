package io;

interface TextSink {
  void write(String text);

  void flush();
}

final class CountingSink implements TextSink { // expect: decorator
  private final TextSink sink;
  private long written;

  CountingSink(TextSink sink) {
    this.sink = sink;
  }

  @Override
  public void write(String text) {
    written += text.length();
    sink.write(text);
  }

  @Override
  public void flush() {
    sink.flush();
  }

  public static long limit() {
    return Long.MAX_VALUE;
  }
}
