public Receipt Withdraw(Account account, decimal amount) // expect: guard-clause
{
    if (account == null)
        throw new ArgumentNullException(nameof(account));
    if (amount > account.Balance)
    {
        return Receipt.Refused;
    }

    account.Balance -= amount;
    return Receipt.Paid(amount);
}
