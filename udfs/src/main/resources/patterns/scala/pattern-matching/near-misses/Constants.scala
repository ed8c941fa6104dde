def label(level: Int): String = level match {
  case 1 => "info"
  case 2 => "warning"
  case _ => "unknown"
}
