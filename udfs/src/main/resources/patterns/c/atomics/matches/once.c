static int started;

int start_once(void)
{
    return __sync_bool_compare_and_swap(&started, 0, 1); // expect: atomics
}
