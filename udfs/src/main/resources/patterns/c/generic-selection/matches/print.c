void print_size(size_t size) /* expect: generic-selection */
{
    const char *format = _Generic(size, unsigned long: "%lu\n", unsigned: "%u\n", default: "%llu\n");
    printf(format, size);
}
