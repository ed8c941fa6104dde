export async function loadSettings(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`cannot load ${path}`, { cause: error }); // expect: error-wrapping
  }
}
