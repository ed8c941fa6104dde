class Names extends ClassVisitor {
    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
        names.add(name);
        return null;
    }
}
