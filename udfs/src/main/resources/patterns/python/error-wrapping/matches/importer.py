def import_row(row):
    try:
        return Order(*row)
    except (TypeError, ValueError) as cause:
        raise BadRow from cause  # expect: error-wrapping
