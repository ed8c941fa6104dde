public void Move(int from, int to)
{
    var where = items[from];
    items.RemoveAt(from);
    items.Insert(to, where);
}
