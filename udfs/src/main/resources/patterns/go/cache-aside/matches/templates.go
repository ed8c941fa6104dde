package views

import "text/template"

var parsed = map[string]*template.Template{}

func view(name string) *template.Template { // expect: cache-aside
	if t, ok := parsed[name]; ok {
		return t
	}
	t := template.Must(template.ParseFiles(name))
	parsed[name] = t
	return t
}
