fun retries(limit: Int?): Int = limit ?: 3
