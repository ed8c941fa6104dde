class Invoke {
    Object call(Method method, Object target) throws ReflectiveOperationException {
        return method.invoke(target);
    }
}
