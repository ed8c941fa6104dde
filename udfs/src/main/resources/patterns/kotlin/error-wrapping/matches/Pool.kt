class Pool(private val url: String) {
  fun open(): Connection = try {
    connect(url)
  } catch (exception: SocketException) {
    failures++
    throw PoolException(url, cause = exception) // expect: error-wrapping
  }
}
