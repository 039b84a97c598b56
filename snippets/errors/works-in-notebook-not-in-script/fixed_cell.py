from fixed import main

await main()
