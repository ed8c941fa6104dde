@Serializable // expect: data-class
internal data class Page<T>(
  val items: List<T>,
  val next: String? = null,
)
