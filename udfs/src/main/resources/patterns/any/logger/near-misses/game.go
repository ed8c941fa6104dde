package game

func (g *game) Warn(level int) {
	if level > g.level {
		fmt.Println("too hard", time.Now())
	}
}
