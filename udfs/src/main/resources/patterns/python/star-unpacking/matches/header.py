def parse(packet):
    [version, *flags], payload = packet.header, packet.body  # expect: star-unpacking
    names = {key: value for key, (value, _) in payload.items()}  # expect: star-unpacking
    return Header(version, flags, names)
