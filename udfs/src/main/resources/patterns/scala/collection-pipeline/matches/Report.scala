def topCustomers(orders: Seq[Order], limit: Int): Seq[String] =
  orders.filter(_.paid).groupBy(_.customer).map { case (name, own) => name -> own.map(_.cents).sum } // expect: collection-pipeline
    .toSeq
    .sortBy(-_._2).take(limit).map(_._1) // a second row starts after toSeq
