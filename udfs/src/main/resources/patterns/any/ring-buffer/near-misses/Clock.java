final class Clock {
  private int hour;
  private int minute;

  void tick() {
    minute = (minute + 1) % 60;
    if (minute == 0) {
      hour = (hour + 1) % 24;
    }
  }
}
