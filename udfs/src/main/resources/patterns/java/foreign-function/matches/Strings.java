class Strings {
    private static final MethodHandle STRLEN =
        Linker.nativeLinker().defaultLookup().find("strlen").map(Strings::bind).orElseThrow();

    private static MethodHandle bind(MemorySegment function) { // expect: foreign-function
        return LINKER.downcallHandle(function, FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }
}
