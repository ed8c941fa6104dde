fun <T : Any> read(text: String, type: KClass<T>): T = decode(text, type.java)
