void spin_lock(volatile int *lock)
{
    while (!__sync_bool_compare_and_swap(lock, 0, 1)) /* expect: cas-loop */
        pause_cpu();
}
