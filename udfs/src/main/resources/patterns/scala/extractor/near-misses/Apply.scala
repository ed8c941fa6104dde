object Email {
  def apply(user: String, domain: String): Email = new Email(s"$user@$domain")
}
