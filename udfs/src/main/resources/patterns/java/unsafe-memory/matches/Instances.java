import sun.misc.Unsafe;

class Instances {
    Object create(Class<?> type) throws InstantiationException { // expect: unsafe-memory
        return theUnsafe().allocateInstance(type);
    }
}
