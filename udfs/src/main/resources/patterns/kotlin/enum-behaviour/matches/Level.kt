enum class Level { // expect: enum-behaviour
  QUIET,
  NORMAL,
  VERBOSE;

  fun louder(): Level = values().getOrElse(ordinal + 1) { VERBOSE }
}
