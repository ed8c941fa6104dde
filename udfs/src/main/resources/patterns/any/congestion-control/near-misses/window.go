package ui

func (w *window) grow(by int) {
	w.width += by
	w.height += by
}
