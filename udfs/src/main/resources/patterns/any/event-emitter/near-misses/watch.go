package watch

func (w *watcher) Subscribe(callback func()) {
	w.callback = callback
}

func (w *watcher) notify() {
	w.callback()
}
