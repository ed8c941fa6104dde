class Forward extends MethodVisitor {
    @Override
    public void visitVarInsn(int opcode, int index) {
        used.set(index);
        super.visitVarInsn(opcode, index);
    }
}
