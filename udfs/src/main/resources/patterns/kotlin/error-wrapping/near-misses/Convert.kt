fun send(bytes: ByteArray) {
  try {
    socket.send(bytes)
  } catch (e: SocketException) {
    throw convert(e)
  }
}
