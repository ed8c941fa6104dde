package script

func (p *parser) parseExpression() node { // expect: recursive-descent
	left := p.parseTerm()
	for p.token.kind == plus {
		p.advance()
		left = add{left, p.parseTerm()}
	}
	return left
}

func (p *parser) parseTerm() node {
	left := p.parseFactor()
	for p.token.kind == star {
		p.advance()
		left = multiply{left, p.parseFactor()}
	}
	return left
}

func (p *parser) parseFactor() node {
	if p.token.kind == open {
		p.advance()
		inner := p.parseExpression()
		p.expect(close)
		return inner
	}
	return p.parseNumber()
}

func (p *parser) parseNumber() node {
	value := p.token.text
	p.advance()
	return number{value}
}
