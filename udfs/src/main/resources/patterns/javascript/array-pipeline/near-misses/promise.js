fetch('/orders')
  .then((response) => response.json())
  .then((orders) => render(orders))
  .catch(report);
