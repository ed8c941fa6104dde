def to_ascii(text):
    return bytes(ord(character) & 0x7F for character in text)
