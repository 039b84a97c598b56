for line in "await task = 5", "del await task":
    try:
        compile(f"async def main():\n    {line}", "main.py", "exec")
    except SyntaxError as error:
        print(f"{line}: SyntaxError: {error.msg}")
