class Server(implicit context: ExecutionContext) {
  def start(): Unit = context.execute(() => serve())
}
