import { resolve as resolvePath } from 'path';

const { data: orders } = await client.get('/orders');
export const root = resolvePath(orders.path);
