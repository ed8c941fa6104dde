fun withdraw(account: Account, amount: Long): Receipt { // expect: guard-clause
  require(amount > 0) { "nothing to pay" }
  if (amount > account.balance) {
    return Receipt.Refused
  }
  account.balance -= amount
  return Receipt.Paid(amount)
}
