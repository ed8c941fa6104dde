suspend fun answer(): Int = coroutineScope {
  val value = async { compute() }
  value.await()
}
