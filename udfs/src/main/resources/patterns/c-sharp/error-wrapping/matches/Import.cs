class Import
{
    void Row(string[] fields)
    {
        try
        {
            Insert(fields);
        }
        catch (Exception exception)
        {
            if (strict)
            {
                throw new ImportException("bad row", exception); // expect: error-wrapping
            }
            skipped++;
        }
    }
}
