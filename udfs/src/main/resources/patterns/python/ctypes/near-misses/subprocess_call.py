import subprocess


def version():
    return subprocess.check_output(["ld", "--version"], text=True)
