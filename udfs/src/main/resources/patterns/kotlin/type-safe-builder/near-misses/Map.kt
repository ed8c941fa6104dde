fun <T, R> T.convert(transform: T.() -> R): R = transform()
