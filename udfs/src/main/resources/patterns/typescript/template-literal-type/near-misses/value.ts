const route = `/api/${version}`;

export type Route = typeof route;
