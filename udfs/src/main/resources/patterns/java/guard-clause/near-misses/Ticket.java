package travel;

final class Ticket {
  private final String train;
  private final int seat;

  Ticket(String train, int seat) {
    this.train = train;
    this.seat = seat;
  }

  @Override
  public boolean equals(Object other) {
    if (other == this) {
      return true;
    }
    if (!(other instanceof Ticket)) {
      return false;
    }
    Ticket that = (Ticket) other;
    return that.seat == seat && that.train.equals(train);
  }

  @Override
  public int hashCode() {
    return 31 * train.hashCode() + seat;
  }
}
