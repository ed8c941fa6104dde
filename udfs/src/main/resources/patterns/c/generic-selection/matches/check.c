int width_of_time(void) /* expect: generic-selection */
{
    time_t now = 0;
    return _Generic(now, int: 32, long: 64, default: 0);
}
