package calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import org.junit.jupiter.api.Test;

class LoopTest {
  @Test
  void leapYears() {
    for (int year : new int[] {1996, 2000, 2024}) {
      assertTrue(Year.isLeap(year));
    }
  }
}
