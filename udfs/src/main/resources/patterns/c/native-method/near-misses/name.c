int Java_version_major(const char *text)
{
    return atoi(text);
}
