package log;

public enum Level {
  DEBUG,
  INFO,
  WARN;

  boolean shows(Level other) {
    return other.compareTo(this) >= 0;
  }
}
