class Planner:
    def best_plan(self, table, predicate): # expect: query-planner
        rows = self.statistics.row_count(table) * self.selectivity(predicate)
        best = SeqScan(table, predicate)
        for index in table.indexes:
            candidate = IndexScan(table, index, predicate)
            if candidate.cost(rows) < best.cost(rows):
                best = candidate
        return best

    def join(self, left, right):
        return min(HashJoin(left, right), NestedLoop(left, right), key=self.cost)
