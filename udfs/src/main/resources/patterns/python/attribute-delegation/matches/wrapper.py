class LoggedConnection:  # expect: attribute-delegation
    def __init__(self, connection, log):
        self._connection = connection
        self._log = log

    def execute(self, sql):
        self._log.debug(sql)
        return self._connection.execute(sql)

    def __getattr__(self, name):
        return getattr(self._connection, name)
