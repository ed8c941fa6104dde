import asyncio


def run(main):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(main())
    finally:
        loop.close()


async def factory(queue):
    def take():
        return queue.get_nowait()

    return take
