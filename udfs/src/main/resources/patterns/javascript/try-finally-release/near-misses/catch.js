try {
  socket.send(message);
} catch (error) {
  socket.close();
}
