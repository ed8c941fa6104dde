class Days
{
    string Name(int day) => day switch { 1 => "Monday", 2 => "Tuesday", _ => "other" };
}
