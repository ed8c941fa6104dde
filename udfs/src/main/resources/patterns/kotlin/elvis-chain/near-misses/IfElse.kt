fun name(user: User?): String {
  return if (user != null) user.name else "nobody"
}
