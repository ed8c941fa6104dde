import scala.language.experimental.macros

object Log {
  def debug(message: String): Unit = macro LogMacros.debug // expect: macro
}
