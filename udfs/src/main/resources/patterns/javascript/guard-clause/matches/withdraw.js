function withdraw(account, amount) { // expect: guard-clause
  if (account.frozen) throw new Error('frozen');
  if (amount > account.balance) {
    return { missing: amount - account.balance };
  }
  account.balance -= amount;
  return { paid: amount };
}
