export type Parser<T> = (input: string, index: number) => Result<T>;

export function sequence<A, B>(a: Parser<A>, b: Parser<B>): Parser<[A, B]> {
  return (input, index) => join(a(input, index), b);
}

export function choice<T>(...parsers: Parser<T>[]): Parser<T> { // expect: parser-combinator
  return (input, index) => {
    for (const parser of parsers) {
      const result = parser(input, index);
      if (result.ok) return result;
    }
    return optional(many(sequence(parsers[0], parsers[1])))(input, index);
  };
}

export function many<T>(parser: Parser<T>): Parser<T[]> {
  return (input, index) => repeat(parser, input, index);
}
