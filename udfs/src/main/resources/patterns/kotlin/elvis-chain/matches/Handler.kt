class Handler {
  fun handle(event: Any) {
    val key = (event as? KeyEvent)?.key ?: return // expect: elvis-chain
    press(key)
  }
}
