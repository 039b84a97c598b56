import asyncio


class Server:
    def start(self):
        self.task = asyncio.create_task(self.run())

    async def run(self):
        print("serving")
        await self.stop()

    async def stop(self):
        if asyncio.current_task() is not self.task:
            self.task.cancel()
            await asyncio.wait([self.task])


async def main():
    server = Server()
    server.start()
    await server.task
    print("stopped")


asyncio.run(main())
