async def migrate(steps):
    for step in steps:
        await step.run()
    await asyncio.sleep(0)
