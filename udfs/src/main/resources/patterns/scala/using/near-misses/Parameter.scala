def log(message: String)(using logger: Logger): Unit = logger.info(message)
