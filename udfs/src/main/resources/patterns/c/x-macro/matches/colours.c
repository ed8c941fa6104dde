#define COLOURS(X) /* expect: x-macro */ \
    X(RED,   "red",   0xff0000) \
    X(GREEN, "green", 0x00ff00) \
    X(BLUE,  "blue",  0x0000ff)

#define AS_VALUE(id, name, rgb) rgb,
static const int colour_values[] = { COLOURS(AS_VALUE) };
#undef AS_VALUE

#define AS_NAME(id, name, rgb) name,
static const char *colour_names[] = { COLOURS(AS_NAME) };
#undef AS_NAME
