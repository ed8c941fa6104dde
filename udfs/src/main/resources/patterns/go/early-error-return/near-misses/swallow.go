package blog

import "log"

func publishAll(store Store, paths []string) error {
	for _, path := range paths {
		draft, err := store.Load(path)
		if err != nil {
			log.Println(err)
			continue
		}
		page, err := render(draft)
		if err != nil {
			return nil
		}
		if err := store.Save(page); err != nil {
			return errPartial
		}
	}
	return nil
}
