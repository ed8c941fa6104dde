object Shows {
  given userShow: Show[User] = Show.by(user => user.name) // expect: type-class-instance
}
