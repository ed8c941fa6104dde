package time;

import java.time.DayOfWeek;

final class Weekday {
  static int hours(DayOfWeek day) {
    return switch (day) {
      case SATURDAY, SUNDAY -> 0;
      case FRIDAY -> 6;
      default -> 8;
    };
  }
}
