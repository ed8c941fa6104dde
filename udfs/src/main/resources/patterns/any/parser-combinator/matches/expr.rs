fn list(input: &str) -> IResult<&str, Vec<Value>> {
    delimited(char('['), separated_list(char(','), value), char(']'))(input)
}

fn value(input: &str) -> IResult<&str, Value> {
    alt((map(parser::number, |n| Value::Number(n)), map(list, Value::List)))(input)
}

fn spaced(input: &str) -> IResult<&str, Value> { // expect: parser-combinator
    preceded(space, terminated(value, space))(input)
}
