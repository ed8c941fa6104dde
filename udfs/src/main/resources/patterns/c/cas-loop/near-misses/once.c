int claim(atomic_int *owner, int self)
{
    int nobody = 0;
    return atomic_compare_exchange_strong(owner, &nobody, self);
}
