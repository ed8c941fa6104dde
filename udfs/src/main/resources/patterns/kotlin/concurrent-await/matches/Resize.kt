suspend fun resizeAll(paths: List<String>): List<Image> = coroutineScope {
  paths.map { path -> async { resize(path) } }.awaitAll() // expect: concurrent-await
}
