class Router
{
    Page Find(string[] path) => path switch // expect: pattern-switch
    {
        ["users", var id] => UserPage(id),
        _ => NotFound,
    };
}
