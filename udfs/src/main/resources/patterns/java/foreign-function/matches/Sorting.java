class Sorting {
    MemorySegment comparator(MethodHandle compare, Arena arena) { // expect: foreign-function
        return linker.upcallStub(compare, DESCRIPTOR, arena);
    }
}
