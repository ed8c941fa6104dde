package web

func (s *site) page(number, pageSize int) []entry {
	return s.entries[number*pageSize : (number+1)*pageSize]
}
