const proxy = httpProxy.createProxyServer({ target: 'http://localhost:8080' });

server.on('request', (request, response) => proxy.web(request, response));
