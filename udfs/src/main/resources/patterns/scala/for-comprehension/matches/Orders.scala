def total(user: UserId): Future[Money] =
  for { // expect: for-comprehension
    account <- accounts.find(user)
    orders <- orders.of(account)
  } yield orders.map(_.total).sum
