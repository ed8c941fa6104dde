function showOrders() {
  return fetch('/orders') // expect: promise-chain
    .then((response) => response.json())
    .then((orders) => render(orders))
    .catch(report);
}
