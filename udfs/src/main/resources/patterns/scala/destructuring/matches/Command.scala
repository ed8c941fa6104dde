object Command {
  def run(line: String): Unit = {
    val name :: arguments = line.split(' ').toList // expect: destructuring
    commands(name)(arguments)
  }
}
