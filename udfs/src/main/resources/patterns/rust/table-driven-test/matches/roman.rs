#[test]
fn writes_roman_numbers() { // expect: table-driven-test
    let cases = [(1, "I"), (4, "IV"), (1994, "MCMXCIV")];
    for (number, expected) in cases {
        assert_eq!(roman(number), expected);
    }
}
