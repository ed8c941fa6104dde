final class Bank {
  void transferTo(Account target, long amount) {
    balance -= amount;
    target.balance += amount;
  }
}
