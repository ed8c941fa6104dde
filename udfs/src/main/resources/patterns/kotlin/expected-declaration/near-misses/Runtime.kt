fun separator(os: String): Char = if (os.startsWith("Windows")) '\\' else '/'
