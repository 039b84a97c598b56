class Pause:
    def __await__(self):
        answer = yield "waiting for a number"
        return answer


async def double():
    number = await Pause()
    return 2 * number


async def main():
    return await double()


coroutine = main()
print(coroutine.send(None))
try:
    coroutine.send(21)
except StopIteration as stop:
    print("result:", stop.value)
