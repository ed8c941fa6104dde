class Users[F[_]](store: Store[F]) { // expect: higher-kinded-type
  def find(id: Long): F[Option[User]] = store.get(id)
}
