@SupportedAnnotationTypes("org.records.Builder") // expect: annotation-processor
public final class BuilderProcessor extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(Builder.class).forEach(this::generate);
        return true;
    }
}
