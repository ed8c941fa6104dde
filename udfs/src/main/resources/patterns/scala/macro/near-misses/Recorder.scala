class Recorder {
  def record(macroName: String): Unit = macros += macroName
}
