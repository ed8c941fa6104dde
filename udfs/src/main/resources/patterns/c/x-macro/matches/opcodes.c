#define OPCODES /* expect: x-macro */ \
    OP(LOAD)  \
    OP(STORE) \
    OP(ADD)   \
    OP(JUMP)

#define OP(name) OP_##name,
enum opcode { OPCODES };
#undef OP
