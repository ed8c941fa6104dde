void publish(int *flag, int *data, int value)
{
    *data = value;
    asm volatile("" ::: "memory"); /* expect: inline-assembly */
    *flag = 1;
}
