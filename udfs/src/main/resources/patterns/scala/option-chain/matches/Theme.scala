def theme(user: Option[User]): String =
  user.flatMap(_.settings).map(_.theme).getOrElse("light") // expect: option-chain
