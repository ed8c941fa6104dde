async function showOrders() {
  const response = await fetch('/orders');
  return render(await response.json());
}
