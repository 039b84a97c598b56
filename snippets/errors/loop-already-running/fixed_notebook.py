async def main():
    return "42 rows"


print(await main())
