const port = (options && options.port) || 8080;
const host = options?.host;
