function start(worker, buffer) {
  worker.postMessage({ kind: 'start', buffer }, [buffer]);
}
