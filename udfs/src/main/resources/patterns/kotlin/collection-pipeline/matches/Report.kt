fun topCustomers(orders: List<Order>, limit: Int): List<String> =
  orders.filter { it.paid } // expect: collection-pipeline
    .groupBy { it.customer }
    .mapValues { (_, own) -> own.sumOf { it.cents } }
    .entries.sortedByDescending { it.value }
    .take(limit)
    .map { it.key }
