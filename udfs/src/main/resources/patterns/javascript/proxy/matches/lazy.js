const settings = new Proxy({}, lazyHandler); // expect: proxy

module.exports = settings;
