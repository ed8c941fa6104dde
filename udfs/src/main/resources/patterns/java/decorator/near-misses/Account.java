package bank;

final class Account implements Ledger {
  private final Journal journal;

  Account(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void post(long cents) {
    journal.post(cents);
    journal.flush();
  }
}
