fun settings(): Settings = Settings().apply { theme = "dark" }.also { println(it) }
