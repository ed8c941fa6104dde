package pay;

interface Tariff {
  long rate();
}

final class Day implements Tariff {
  public long rate() {
    return 2;
  }
}

final class Night implements Tariff {
  public long rate() {
    return 1;
  }
}

final class Meter {
  private final Tariff tariff;

  Meter(Tariff tariff) {
    this.tariff = tariff;
  }

  long cost(long units) {
    return units * tariff.rate();
  }
}
