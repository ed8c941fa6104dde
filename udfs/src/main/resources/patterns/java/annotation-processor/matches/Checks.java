public class Checks implements Processor { // expect: annotation-processor
    @Override
    public boolean process(Set<? extends TypeElement> types, RoundEnvironment environment) {
        for (Element element : environment.getRootElements()) {
            check(element);
        }
        return false;
    }
}
