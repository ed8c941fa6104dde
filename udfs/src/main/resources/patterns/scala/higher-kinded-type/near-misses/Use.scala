object Lists {
  val functor: Functor[List] = new ListFunctor
}
