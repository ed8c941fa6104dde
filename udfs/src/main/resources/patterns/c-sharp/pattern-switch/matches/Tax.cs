public decimal Rate(decimal income)
{
    return income switch // expect: pattern-switch
    {
        < 10_000m => 0m,
        >= 10_000m and < 50_000m => 0.2m,
        _ => 0.4m,
    };
}
