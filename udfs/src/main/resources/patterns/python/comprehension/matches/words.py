def stems(text, stop_words):
    words = {word.rstrip("s") for word in text.lower().split()}  # expect: comprehension
    return words - stop_words
