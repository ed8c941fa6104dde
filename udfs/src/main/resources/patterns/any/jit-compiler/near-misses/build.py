import subprocess


def compile_source(path):
    subprocess.run(["cc", "-c", path], check=True)
