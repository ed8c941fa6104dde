class Codes
{
    int Of(string text)
    {
        switch (text)
        {
            case "ok": return 200;
            default: return 500;
        }
    }
}
