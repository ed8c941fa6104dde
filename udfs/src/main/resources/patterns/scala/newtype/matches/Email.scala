case class Email(address: String) extends AnyVal // expect: newtype
