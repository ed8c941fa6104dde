const event = new OutageReport('database', { cause: 'power', minutes: 12 });
const reason = new Error('closed', { retry: false } as ErrorOptions);
