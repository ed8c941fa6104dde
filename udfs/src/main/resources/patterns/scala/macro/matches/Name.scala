object Names {
  inline def nameOf[T]: String = ${ nameOfImpl[T] } // expect: macro
}
