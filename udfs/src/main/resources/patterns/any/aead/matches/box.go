package box

func seal(key, text, header []byte) ([]byte, error) { // expect: aead
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	additionalData := header
	return aead.Seal(nonce, nonce, text, additionalData), nil
}
