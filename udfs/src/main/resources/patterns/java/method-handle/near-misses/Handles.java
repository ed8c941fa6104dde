import java.lang.invoke.MethodHandle;

class Handles {
    Object run(MethodHandle handle) throws Throwable {
        return handle.invoke();
    }
}
