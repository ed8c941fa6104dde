enum class Color {
  RED,
  GREEN,
}
