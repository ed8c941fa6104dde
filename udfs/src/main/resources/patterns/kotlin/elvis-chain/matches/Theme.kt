fun theme(user: User?): String = user?.settings?.theme ?: "light" // expect: elvis-chain
