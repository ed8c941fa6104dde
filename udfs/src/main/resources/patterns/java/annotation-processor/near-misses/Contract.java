interface Step {
    boolean process(Set<? extends TypeElement> types, RoundEnvironment round);
}
