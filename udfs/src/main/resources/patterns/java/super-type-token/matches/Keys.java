class Keys {
    static final Key<Set<Handler>> HANDLERS = Key.get(new TypeLiteral<Set<Handler>>() {}); // expect: super-type-token
}
