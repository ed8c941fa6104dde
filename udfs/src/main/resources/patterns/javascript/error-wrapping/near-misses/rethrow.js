try {
  start();
} catch (error) {
  log(error);
  throw error;
}
