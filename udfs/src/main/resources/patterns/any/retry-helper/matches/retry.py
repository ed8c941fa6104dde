import time


def retry(operation, attempts=5, first_wait=0.1): # expect: retry-helper
    for attempt in range(attempts):
        try:
            return operation()
        except ConnectionError:
            if attempt == attempts - 1:
                raise
            time.sleep(first_wait * 2**attempt)
