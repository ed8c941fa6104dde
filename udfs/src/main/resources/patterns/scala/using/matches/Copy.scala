def copy(from: Path, to: Path): Long = {
  Using.resource(Files.newInputStream(from)) { in => // expect: using
    Files.copy(in, to)
  }
}
