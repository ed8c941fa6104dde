package chem

func mass(atomic *Table, symbol string) float64 {
	return atomic.Weight(symbol)
}
