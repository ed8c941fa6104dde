fun start(task: Runnable) {
    thread(isDaemon = true) { task.run() }
}
