class Pool(url: String) {
  def open(): Connection = try {
    connect(url)
  } catch {
    case NonFatal(cause) =>
      failures += 1
      throw new PoolException(cause, url) // expect: error-wrapping
  }
}
