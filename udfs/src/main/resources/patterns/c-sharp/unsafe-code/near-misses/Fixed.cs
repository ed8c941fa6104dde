class Layout
{
    Width Measure(Column column) => column.IsFixed ? column.Fixed : Width.Auto;
}
