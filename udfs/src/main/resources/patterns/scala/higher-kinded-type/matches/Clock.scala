trait Clock[F[_]] extends Service { // expect: higher-kinded-type
  def now: F[Long]
}
