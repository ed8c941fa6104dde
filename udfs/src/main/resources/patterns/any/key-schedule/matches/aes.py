def key_schedule(key, rounds): # expect: key-schedule
    round_keys = [key[i : i + 4] for i in range(0, 16, 4)]
    for i in range(4, 4 * (rounds + 1)):
        word = round_keys[i - 1]
        if i % 4 == 0:
            word = bytes(SBOX[b] for b in rotated(word))
            word = bytes([word[0] ^ RCON[i // 4]]) + word[1:]
        round_keys.append(xor(round_keys[i - 4], word))
    return round_keys
