sealed trait Json // expect: sealed-hierarchy

final case class JsonNumber(value: Double) extends Json
final case class JsonArray(items: List[Json]) extends Json
