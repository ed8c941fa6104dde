template <typename... Checks>
bool AllPass(const Request& request, Checks&&... checks) {  // expect: fold-expression
  return (checks(request) && ...);
}
