template <typename... Parts>
void Print(std::ostream& out, const Parts&... parts) {  // expect: fold-expression
  (out << ... << parts);
}
