trait Store[K, V] {
  def get(key: K): Option[V]
}
