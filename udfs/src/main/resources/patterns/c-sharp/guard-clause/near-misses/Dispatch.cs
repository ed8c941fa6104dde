public string Color(string level)
{
    if (level == "error") return "red";
    if (level == "warning") return "yellow";
    return "white";
}
