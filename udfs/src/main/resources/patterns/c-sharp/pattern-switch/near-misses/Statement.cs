public int Days(int month)
{
    switch (month)
    {
        case 2:
            return 28;
        default:
            return 30;
    }
}
