package web

import "net/http"

func RequireToken(token string, next http.HandlerFunc) http.HandlerFunc { // expect: middleware
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Token") != token {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}
