import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

class Start {
    static void run(Class<?> main) throws Throwable { // expect: method-handle
        MethodHandles.publicLookup()
            .findStatic(main, "main", MethodType.methodType(void.class, String[].class))
            .invoke((Object) new String[0]);
    }
}
