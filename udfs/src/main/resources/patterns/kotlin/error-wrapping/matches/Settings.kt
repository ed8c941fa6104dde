fun load(path: String): Settings {
  try {
    return parse(File(path).readText())
  } catch (e: IOException) {
    throw SettingsException("cannot read $path", e) // expect: error-wrapping
  }
}
