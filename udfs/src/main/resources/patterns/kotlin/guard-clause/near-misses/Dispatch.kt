fun color(level: String): String {
  if (level == "error") return "red"
  if (level == "warning") return "yellow"
  return "white"
}
