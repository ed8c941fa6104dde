int compare(const void *a, const void *b, int (*generic)(const void *, const void *))
{
    return generic(a, b);
}
