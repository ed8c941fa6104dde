enum class Kind {
  FILE,
  FOLDER;

  companion object {
    fun of(name: String): Kind = valueOf(name.uppercase())
  }
}
