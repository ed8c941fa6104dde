def name(user: Option[User]): String = user match {
  case Some(found) => found.name
  case None => "nobody"
}
