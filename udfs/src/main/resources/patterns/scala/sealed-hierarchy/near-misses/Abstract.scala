abstract class Store {
  def read(key: String): Option[Array[Byte]]
}
