class RequestBuilder(Builder):  # expect: fluent-interface
    def header(self, name, value):
        self.headers[name] = value
        return self

    def timeout(self, seconds) -> "RequestBuilder":
        self.seconds = seconds
        return self

    def body(self, data):
        self.data = data
        return self

    def send(self):
        return send(self)
