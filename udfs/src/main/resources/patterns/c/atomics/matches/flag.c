static int stopping;

void stop(void)
{
    __atomic_store_n(&stopping, 1, __ATOMIC_RELEASE); /* expect: atomics */
}

int running(void)
{
    return !__atomic_load_n(&stopping, __ATOMIC_ACQUIRE); /* expect: atomics */
}
