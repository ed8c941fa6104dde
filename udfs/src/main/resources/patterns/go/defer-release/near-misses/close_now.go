package backup

import "os"

func Size(path string) (int64, error) {
	file, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	info, err := file.Stat()
	file.Close()
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

type Window struct{ closed bool }

func (w *Window) Run(show func()) {
	defer w.Close()
	show()
}

func (w *Window) Close() { w.closed = true }
