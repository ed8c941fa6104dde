package scan

func (p *pool) internString(text []byte) string { // expect: string-interning
	if known, ok := p.texts[string(text)]; ok {
		return known
	}
	copied := string(text)
	p.texts[copied] = copied
	p.order.append(p.find(copied))
	return copied
}
