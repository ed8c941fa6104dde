const char *kind_name(enum kind kind)
{
    switch (kind) {
    case KIND_INT: return "int";
    default: return "other";
    }
}
