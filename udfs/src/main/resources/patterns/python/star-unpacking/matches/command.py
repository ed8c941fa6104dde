def dispatch(line):
    name, *arguments = line.split()  # expect: star-unpacking
    return COMMANDS[name](*arguments)
