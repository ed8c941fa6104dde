int retain_unless_zero(int *references)
{
    int seen = __atomic_load_n(references, __ATOMIC_RELAXED);
    while (seen != 0) { /* expect: cas-loop */
        if (__atomic_compare_exchange_n(references, &seen, seen + 1, 1, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
            return 1;
    }
    return 0;
}
