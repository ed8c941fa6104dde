class Http(BaseProtocol):
    def connection_made(self, transport):
        self.transport = transport
