class Pool {
    private final ExecutorService executor = Executors.newFixedThreadPool(8);

    Future<?> submit(Runnable task) {
        return executor.submit(task);
    }
}
