def region(settings: Map[String, String]): String =
  settings.getOrElse("region", "eu-west")
