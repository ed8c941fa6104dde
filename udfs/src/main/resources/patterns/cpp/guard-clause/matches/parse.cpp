Token Parser::parse_unary(unsigned depth) { // expect: guard-clause
  if (depth > kMaxDepth) throw ParseError("nested too deeply");
  if (tokens_.empty()) return Token::end();
  const Token first = tokens_.take();
  return first.is_operator() ? apply(first, parse_unary(depth + 1)) : first;
}
