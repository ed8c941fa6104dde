def load(path: String): Settings =
  try parse(read(path))
  catch {
    case e: IOException => throw new SettingsException(s"cannot read $path", e) // expect: error-wrapping
  }
