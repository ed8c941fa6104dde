#define ERROR_LIST(ENTRY)                                   /* expect: x-macro */ \
    ENTRY(E_NONE, "no error");                              \
    ENTRY(E_SYNTAX, "syntax error (unexpected token)");     \
    ENTRY(E_MEMORY, "out of memory")

#define DECLARE(code, text) extern const char *const code##_text
ERROR_LIST(DECLARE);
