def sequence(*parsers):
    def parser(text, index):
        values = []
        for part in parsers:
            value, index = part(text, index)
            values.append(value)
        return values, index
    return parser


def choice(*parsers): # expect: parser-combinator
    def parser(text, index):
        for alternative in parsers:
            result = alternative(text, index)
            if result:
                return result
        return many(sequence(*parsers))(text, index)
    return parser


def many(part):
    return lambda text, index: repeat(part, text, index)
