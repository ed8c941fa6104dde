class Batch extends AbstractProcessor {
    @Override
    public boolean process(List<Record> records, Context context) {
        records.forEach(context::emit);
        return true;
    }
}
