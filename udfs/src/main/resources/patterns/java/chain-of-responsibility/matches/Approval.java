package purchase;

abstract class Approver {
  protected final Approver next;

  Approver(Approver next) {
    this.next = next;
  }

  abstract String approve(long cents);
}

final class Supervisor implements Approval { // expect: chain-of-responsibility
  private final Approval next;

  Supervisor(Approval next) {
    this.next = next;
  }

  @Override
  public String approve(long cents) {
    if (cents < 50_000) {
      return "supervisor";
    }
    return next.approve(cents);
  }
}

interface Approval {
  String approve(long cents);
}
