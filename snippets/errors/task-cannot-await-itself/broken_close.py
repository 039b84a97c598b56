import asyncio


class Server:
    def start(self):
        self.task = asyncio.create_task(self.run())

    async def run(self):
        print("serving")
        await self.stop()

    async def stop(self):
        await self.task


async def main():
    server = Server()
    server.start()
    await server.task


asyncio.run(main())
