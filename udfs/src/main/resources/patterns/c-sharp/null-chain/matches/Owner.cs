public Owner Require(Account account)
{
    return account?.FindOwner() // expect: null-chain
        ?? throw new InvalidOperationException("the account has no owner");
}
