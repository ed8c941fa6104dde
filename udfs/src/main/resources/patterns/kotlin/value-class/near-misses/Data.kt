data class UserName(val raw: String)
