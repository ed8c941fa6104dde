public class Transfer
{
    public void Execute(string sql)
    {
        using (var connection = factory.Open()) // expect: using
        using (var command = connection.CreateCommand()) // expect: using
        {
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
