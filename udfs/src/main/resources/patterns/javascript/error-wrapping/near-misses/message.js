function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError('bad settings: ' + error.message);
  }
}
