public class Node
{
    public Node Parent() { return parent; }
    public Node Root() { return parent == null ? this : parent.Root(); }
    public Node Next() { return next; }
}
