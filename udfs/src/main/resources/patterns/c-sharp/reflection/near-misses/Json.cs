class Json
{
    string Name(JsonElement element) => element.GetProperty("name").GetString();
}
