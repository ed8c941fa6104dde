class Scheduler {
    private final ThreadFactory factory = Thread.ofVirtual().name("job-", 0).factory(); // expect: virtual-thread

    void run(Runnable job) {
        factory.newThread(job).start();
    }
}
