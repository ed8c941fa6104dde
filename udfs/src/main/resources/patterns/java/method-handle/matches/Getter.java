import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;

class Getter {
    MethodHandle of(Field field) throws IllegalAccessException { // expect: method-handle
        return lookup.unreflectGetter(field);
    }
}
