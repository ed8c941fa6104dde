const routes = { // expect: const-assertion
  home: '/',
  orders: '/orders',
} as const;

export default routes;
