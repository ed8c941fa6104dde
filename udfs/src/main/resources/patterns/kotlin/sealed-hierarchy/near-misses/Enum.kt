enum class Suit { HEARTS, SPADES }
