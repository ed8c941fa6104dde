type ApiRoute = `/api/${string}`; // expect: template-literal-type

export function call(route: ApiRoute) {
  return fetch(route);
}
