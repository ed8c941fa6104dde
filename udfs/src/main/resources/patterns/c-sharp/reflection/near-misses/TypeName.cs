class Errors
{
    string Kind(Exception e) => e.GetType().Name;
}
