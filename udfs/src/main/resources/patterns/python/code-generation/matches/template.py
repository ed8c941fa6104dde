class Template:
    def __init__(self, source, name):  # expect: code-generation
        self.code = compile(generate(source), name, "exec")
