val names = users.map { it.name }
val adults = users.asSequence().filter { it.age >= 18 }.toList()
