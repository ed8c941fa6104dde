@Serializable // expect: value-class
@JvmInline
value class Token(val bytes: ByteString)
