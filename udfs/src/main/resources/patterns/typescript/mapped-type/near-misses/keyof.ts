type OrderKey = keyof Order;

const keys: OrderKey[] = ['id', 'total'];
