class Mocks {
    Class<?> subclass(Class<?> type) { // expect: bytecode-generation
        return new ByteBuddy().subclass(type)
            .method(any()).intercept(to(recorder))
            .make().load(type.getClassLoader()).getLoaded();
    }
}
