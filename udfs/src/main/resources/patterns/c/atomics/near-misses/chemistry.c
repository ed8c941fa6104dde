struct element { int protons; double mass; };

double atomic_mass(const struct element *e)
{
    return e->mass;
}

int atomic_number(const struct element *e)
{
    return e->protons;
}

double compare(const struct element *a, const struct element *b)
{
    return atomic_mass(a) - atomic_mass(b) + atomic_number(a);
}
