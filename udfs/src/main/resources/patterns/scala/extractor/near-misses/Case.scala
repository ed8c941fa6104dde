case class Version(major: Int, minor: Int)
