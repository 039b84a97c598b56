from asyncio import ProactorEventLoop

print(ProactorEventLoop)
