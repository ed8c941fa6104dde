fun write(value: Any?, out: StringBuilder) {
  when (value) { // expect: when-type
    null -> out.append("null")
    is String -> out.append('"').append(escape(value)).append('"')
    is Number, is Boolean -> out.append(value)
    else -> throw IllegalArgumentException("cannot write $value")
  }
}
