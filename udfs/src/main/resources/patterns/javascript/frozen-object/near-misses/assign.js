const merged = Object.assign({}, defaults, options);
const sealed = Object.seal({ name: 'fixed' });
