unset: object = object()  # expect: sentinel-value


def update(record, name=unset, email=unset):
    if name is not unset:
        record.name = name
    if email is not unset:
        record.email = email
