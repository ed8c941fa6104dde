package fetch

func get(host string) (*conn, error) {
	return tls.Dial("tcp", host, &tls.Config{MinVersion: tls.VersionTLS12})
}
