package bank;

final class Transfers {
  private long balance;

  void withdraw(String account, long cents) {
    if (account == null) { // expect: guard-clause
      throw new IllegalArgumentException("no account");
    }
    if (cents <= 0) {
      throw new IllegalArgumentException("nothing to withdraw");
    }
    balance -= cents;
    audit(account, cents);
  }

  private void audit(String account, long cents) {
    System.out.println(account + ": " + cents);
  }
}
