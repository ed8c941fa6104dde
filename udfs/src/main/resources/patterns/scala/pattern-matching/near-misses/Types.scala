def size(value: Any): Int = value match {
  case text: String => text.length
  case list: List[_] => list.size
  case _ => 1
}
