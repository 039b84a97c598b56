async def fetch():
    return "42 rows"


print(await fetch())
