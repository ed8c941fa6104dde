class Merge(paths: Seq[Path]) {
  def run(target: Path): Try[Unit] = Using.Manager { use => // expect: using
    val out = use(Files.newBufferedWriter(target))
    paths.foreach(path => out.write(Files.readString(path)))
  }
}
