static volatile int stop;

void on_signal(int number)
{
    (void)number;
    stop = 1;
}

int atomic_requested(void)
{
    return stop;
}
