class Hidden {
    Object instance(byte[] bytes) throws ReflectiveOperationException { // expect: bytecode-generation
        return lookup.defineHiddenClass(bytes, true).lookupClass().getConstructor().newInstance();
    }
}
