class Routes {
    void scan(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(Route.class)) {
                add(method);
            }
        }
    }
}
