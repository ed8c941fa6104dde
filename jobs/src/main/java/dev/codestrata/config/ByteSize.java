package dev.codestrata.config;

/** A number of bytes, written in HOCON as {@code 512KiB}, {@code 1MiB} or a plain number. */
public record ByteSize(long bytes) {

  public ByteSize {
    if (bytes < 0) {
      throw new IllegalArgumentException("must not be negative, is " + bytes);
    }
  }

  /** The number as an {@code int}, capped at the largest one. */
  public int toIntBytes() {
    return (int) Math.min(Integer.MAX_VALUE, bytes);
  }
}
