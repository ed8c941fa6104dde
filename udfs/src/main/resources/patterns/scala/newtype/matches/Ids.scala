object Ids {
  opaque type UserId = Long // expect: newtype

  object UserId {
    def apply(raw: Long): UserId = raw
  }
}
