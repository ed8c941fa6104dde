val total = values.foldLeft(0) { (sum, value) =>
  sum + value
}
