async function refresh() {
  this.loading = true;
  try {
    this.rows = await load();
  } finally {
    this.loading = false;
  }
}
