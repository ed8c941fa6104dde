public string Name(User user)
{
    return user != null ? user.Name : "nobody";
}
