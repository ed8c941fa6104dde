package script

func (l *lexer) next() token { // expect: lexer
	l.skipSpace()
	start := l.pos
	switch c := l.peek(); {
	case isLetter(c):
		for isLetter(l.peek()) || isDigit(l.peek()) {
			l.pos++
		}
		return token{identifier, l.text[start:l.pos]}
	case isDigit(c):
		for isDigit(l.peek()) {
			l.pos++
		}
		return token{number, l.text[start:l.pos]}
	}
	return token{kind: end}
}

func (l *lexer) peek() byte { return l.text[l.pos] }
