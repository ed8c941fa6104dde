class Workers(private val jobs: List<Job>) {
  suspend fun stop() {
    jobs.forEach { it.cancel() }
    jobs.joinAll() // expect: concurrent-await
  }
}
