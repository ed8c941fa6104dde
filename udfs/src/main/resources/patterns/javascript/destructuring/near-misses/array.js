const [first, second] = text.split('=');
const options = { host: 'localhost', ...overrides };
