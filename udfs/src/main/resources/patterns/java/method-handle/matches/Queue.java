import java.lang.invoke.*;

class Queue {
    private static final VarHandle HEAD;

    static { // expect: method-handle
        try {
            HEAD = MethodHandles.lookup().findVarHandle(Queue.class, "head", Node.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
