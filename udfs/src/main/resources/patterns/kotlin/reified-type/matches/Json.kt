inline fun <reified T> Json.read(text: String): T = decode(text, T::class.java) // expect: reified-type
