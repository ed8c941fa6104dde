def first_error(results):
    if all(result.ok for result in results):  # expect: reduced-generator
        return None
    return next(result.error for result in results if not result.ok)  # expect: reduced-generator
