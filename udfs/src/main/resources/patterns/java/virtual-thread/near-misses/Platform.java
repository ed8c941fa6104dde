class Platform {
    Thread start(Runnable task) {
        return Thread.ofPlatform().daemon().start(task);
    }
}
