fun save(path: String, text: String) {
  val writer = FileWriter(path)
  try {
    writer.write(text)
  } finally {
    writer.close()
  }
}
