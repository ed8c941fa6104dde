def load(path):
    try:
        return json.loads(path.read_text())
    except OSError as error:
        raise SettingsError(f"cannot read {path}") from error  # expect: error-wrapping
