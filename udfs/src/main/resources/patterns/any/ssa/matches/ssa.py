def insert_phis(graph, variable): # expect: ssa
    work = list(graph.blocks_defining(variable))
    while work:
        block = work.pop()
        for join in graph.dominance_frontier[block]:
            if variable not in join.phis:
                join.phis[variable] = Phi(len(join.predecessors))
                work.append(join)
    rename(graph.entry, variable)
