package blog

func Publish(store Store, path string) error { // expect: early-error-return
	draft, err := store.Load(path)
	if err != nil {
		return err
	}
	page, err := render(draft)
	if err != nil {
		return &RenderError{path, err}
	}
	if err := store.Save(page); err != nil {
		return err
	}
	return nil
}
