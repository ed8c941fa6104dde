template <typename... Numbers>
auto Sum(Numbers... numbers) {  // expect: fold-expression
  return (numbers + ... + 0);
}
