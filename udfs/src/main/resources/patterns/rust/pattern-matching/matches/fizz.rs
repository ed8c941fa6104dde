fn word(number: u32) -> String {
    match (number % 3, number % 5) { // expect: pattern-matching
        (0, 0) => "FizzBuzz".to_string(),
        (0, _) => "Fizz".to_string(),
        (_, 0) => "Buzz".to_string(),
        _ => number.to_string(),
    }
}
