const query = sql`select * from orders where id = ${id}`;

run(query);
