class Index extends BaseProcessor { // expect: annotation-processor
    @Override
    public boolean process(Set<? extends TypeElement> types, javax.annotation.processing.RoundEnvironment round) {
        if (round.processingOver()) {
            write(entries);
        }
        return false;
    }
}
