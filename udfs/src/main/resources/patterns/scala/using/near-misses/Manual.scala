def save(path: String, text: String): Unit = {
  val writer = new FileWriter(path)
  try writer.write(text)
  finally writer.close()
}
