fun orders(text: String): List<Order> = Json.read<List<Order>>(text)
