public IEnumerable<int> Range(int from, int to)
{
    var numbers = new List<int>();
    for (var n = from; n < to; n++) numbers.Add(n);
    return numbers;
}
