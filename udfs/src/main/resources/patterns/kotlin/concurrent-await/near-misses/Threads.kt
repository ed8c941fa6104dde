fun runAll(threads: List<Thread>) {
  threads.forEach { it.start() }
  threads.forEach { it.join() }
}
