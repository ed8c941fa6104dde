class Pixels
{
    int Read(int index) // expect: unsafe-code
    {
        unsafe
        {
            int* first = (int*)address;
            return first[index];
        }
    }
}
