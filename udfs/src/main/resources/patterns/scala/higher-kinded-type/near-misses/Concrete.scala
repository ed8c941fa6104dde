class Cache[V](entries: Map[String, V]) {
  def get(key: String): Option[V] = entries.get(key)
}
