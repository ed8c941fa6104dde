fun owner(account: Account): Owner {
  val owner = account.group?.findOwner() ?: throw NoSuchElementException("no owner") // expect: elvis-chain
  return owner.verified()
}
