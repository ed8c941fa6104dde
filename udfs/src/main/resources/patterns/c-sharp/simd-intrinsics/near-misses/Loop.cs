class Sums
{
    int Sum(int[] values)
    {
        int sum = 0;
        foreach (int value in values) sum += value;
        return sum;
    }
}
