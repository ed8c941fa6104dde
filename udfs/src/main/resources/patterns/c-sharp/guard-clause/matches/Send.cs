public async Task Send(Message message) // expect: guard-clause
{
    if (closed) return;
    if (message.Size > limit) return;
    await queue.Add(message);
}
