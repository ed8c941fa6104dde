class Users {
  def find(name: String): Option[User] = users.get(name)
}
