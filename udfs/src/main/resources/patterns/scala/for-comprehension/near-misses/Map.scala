val names = for (user <- users) yield user.name
