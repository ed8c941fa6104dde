try:
    start()
except RuntimeError as error:
    log.warning("failed: %s", error)
    raise
