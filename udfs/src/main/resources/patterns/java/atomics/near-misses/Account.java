class Account {
    void addAndReport(long amount, Report report) {
        balance += amount;
        report.getAndPrint(balance);
    }
}
