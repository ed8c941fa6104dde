fun label(level: Level) = when (level) {
  Level.INFO -> "info"
  Level.WARNING -> "warning"
  else -> "unknown"
}
