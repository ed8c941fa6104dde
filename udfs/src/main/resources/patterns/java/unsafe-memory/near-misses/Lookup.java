import sun.misc.Unsafe;

class Lookup {
    static Unsafe find() throws ReflectiveOperationException {
        var field = Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return (Unsafe) field.get(null);
    }
}
