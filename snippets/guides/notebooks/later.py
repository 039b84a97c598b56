await asyncio.sleep(0.3)
watcher.cancel()
print("checks went on:", checks > before + 1)
