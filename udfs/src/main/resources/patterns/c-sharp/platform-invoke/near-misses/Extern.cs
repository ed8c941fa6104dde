extern alias Old;

class Uses
{
    Old::Parser parser = new();
}
