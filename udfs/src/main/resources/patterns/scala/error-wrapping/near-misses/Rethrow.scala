def start(): Unit =
  try run()
  catch {
    case e: IOException =>
      log(e)
      throw e
  }
