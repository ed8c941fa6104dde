def is_phone(text):
    return all(character.isdigit() or character.isspace() for character in text)
