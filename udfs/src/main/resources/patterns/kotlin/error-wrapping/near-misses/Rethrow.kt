fun start() {
  try {
    run()
  } catch (e: IOException) {
    log(e)
    throw e
  }
}
