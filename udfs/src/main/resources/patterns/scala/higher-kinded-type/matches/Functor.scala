trait Functor[F[_]] { // expect: higher-kinded-type
  def map[A, B](from: F[A])(f: A => B): F[B]
}
