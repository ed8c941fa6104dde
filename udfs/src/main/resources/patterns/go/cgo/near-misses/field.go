package geometry

func perimeter(t Triangle) float64 {
	return t.A + t.B + t.C
}
