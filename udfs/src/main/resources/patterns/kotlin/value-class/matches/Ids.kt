@JvmInline // expect: value-class
value class UserId(val raw: String)

@JvmInline // expect: value-class
value class OrderId(private val number: Long) {
  override fun toString() = "order $number"
}
