val names = users.map(_.name)
val first = users.toList.headOption.map(_.name)
