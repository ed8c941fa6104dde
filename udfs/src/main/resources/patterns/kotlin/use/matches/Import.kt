fun countRows(path: String): Int =
  File(path).bufferedReader().use { reader -> // expect: use
    reader.lineSequence().count()
  }
