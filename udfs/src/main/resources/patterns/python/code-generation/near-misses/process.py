def run(command, environment):
    return os.execvpe(command[0], command, environment)
