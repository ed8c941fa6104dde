def frequencies(words):
    frequency = {}
    for word in words:
        frequency[word] = frequency.get(word, 0) + 1
    return frequency


def remove_rare(frequency, limit):
    return {word: n for word, n in frequency.items() if n >= limit}
