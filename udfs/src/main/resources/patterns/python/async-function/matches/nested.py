def make_handler(store):
    async def handle(request):  # expect: async-function
        body = await request.json()
        return store.save(body)

    return handle
