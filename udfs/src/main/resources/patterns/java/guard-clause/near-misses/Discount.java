package shop;

final class Discount {
  private boolean open;
  private int visits;

  int discount(int cents) {
    if (!open) {
      return 0;
    }
    if (visits == 0) {
      return cents / 10;
    }
    visits++;
    return cents / 20;
  }

  String grade(int points) {
    if (points > 90) {
      return "A";
    } else if (points > 70) {
      return "B";
    }
    visits++;
    return "C";
  }
}
