package log

import "sync"

type Log struct {
	mu    sync.RWMutex
	lines []string
}

func (l *Log) Write(line string) {
	l.mu.Lock()
	l.lines = append(l.lines, line)
	l.mu.Unlock()
}
