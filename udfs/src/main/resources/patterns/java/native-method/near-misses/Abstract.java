abstract class Native {
    protected abstract long nativeHandle();

    String nativeName() {
        return "native";
    }
}
