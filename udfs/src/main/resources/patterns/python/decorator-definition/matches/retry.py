import time


def retry(times):
    def decorate(operation):  # expect: decorator-definition
        def attempt(*args):
            for pause in range(times):
                try:
                    return operation(*args)
                except OSError:
                    time.sleep(pause)
            return operation(*args)

        return attempt

    return decorate
