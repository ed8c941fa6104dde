function importRow(row, number) {
  try {
    return insert(row);
  } catch (err) {
    throw new errors.ImportError('row ' + number, { row: number, cause: err }); // expect: error-wrapping
  }
}
