package web

import "net/http"

func RequireUser(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("User") == "" {
			w.WriteHeader(401)
			return
		}
		next(w, r)
	}
}

func Logged(r *http.Request) func(*http.Request) {
	return func(other *http.Request) {
		if other.Method == r.Method {
			println(other.Method)
		}
	}
}
