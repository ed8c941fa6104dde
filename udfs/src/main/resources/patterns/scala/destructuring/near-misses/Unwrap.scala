def unwrap(id: UserId): Long = {
  val UserId(raw) = id
  raw
}
