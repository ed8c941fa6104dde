package cache

var pages = map[string]string{}

func Page(url string, load func(string) string) string {
	page, ok := pages[url]
	if !ok {
		page = load(url)
		pages[url] = page
	}
	return page
}
