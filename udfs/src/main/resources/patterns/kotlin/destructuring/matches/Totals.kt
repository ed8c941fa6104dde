fun total(accounts: Map<String, Long>): Long {
  var sum = 0L
  for ((name, cents) in accounts) { // expect: destructuring
    if (name.isNotEmpty()) sum += cents
  }
  return sum
}
