class Group(private val members: List<Member>) {
  override fun toString(): String {
    val names = members.filter { it.active }.joinToString(", ") { it.name } // expect: collection-pipeline
    return "Group($names)"
  }
}
