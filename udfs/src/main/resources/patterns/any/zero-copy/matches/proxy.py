import os


def send(socket, file, size): # expect: zero-copy
    position = 0
    while position < size:
        position += os.sendfile(socket.fileno(), file.fileno(), position, size - position)
