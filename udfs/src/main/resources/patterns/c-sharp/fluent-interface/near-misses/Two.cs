public class Counter
{
    public Counter Up()
    {
        value++;
        return this;
    }

    public Counter Down()
    {
        value--;
        return this;
    }
}
