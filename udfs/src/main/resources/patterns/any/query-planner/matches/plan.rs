impl Planner {
    fn choose(&self, table: &Table, predicate: &Predicate) -> Plan { // expect: query-planner
        let rows = table.row_count as f64 * self.selectivity(predicate);
        let scan = Plan::SeqScan { cost: table.row_count as f64 };
        let index = Plan::IndexScan { cost: rows * 4.0 };
        if index.cost() < scan.cost() { index } else { scan }
    }

    fn order(&self, relations: &[Table]) -> JoinOrder {
        JoinOrder::cheapest(relations, |query| query.cost())
    }
}
