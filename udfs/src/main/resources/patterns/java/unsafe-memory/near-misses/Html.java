class Html {
    String render(Unsafe unsafe, int index) {
        return unsafe.getObject(index).toString();
    }
}
