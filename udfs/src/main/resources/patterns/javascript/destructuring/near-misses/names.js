const { readFile, writeFile } = require('fs/promises');

function area({ width, height }) {
  return width * height;
}
