package travel;

final class Ticket {
  private final String from;
  private final String to;
  private final int seat;

  Ticket(String from, String to, int seat) {
    this.from = from;
    this.to = to;
    this.seat = seat;
  }

  Ticket returnTicket() {
    return new Ticket(to, from, 0);
  }
}
