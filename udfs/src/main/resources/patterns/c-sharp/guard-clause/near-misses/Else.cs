public int Sign(int number)
{
    if (number < 0)
    {
        return -1;
    }
    else if (number > 0)
    {
        return 1;
    }
    if (number == 0) return 0;
    log("not a number");
    return 0;
}
