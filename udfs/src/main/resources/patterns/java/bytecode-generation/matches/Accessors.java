class Accessors {
    void getter(MethodVisitor code, Field field) { // expect: bytecode-generation
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, owner, field.getName(), descriptor(field));
        code.visitInsn(Opcodes.ARETURN);
    }
}
