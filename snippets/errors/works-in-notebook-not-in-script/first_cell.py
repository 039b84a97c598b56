from export import main, saved

await main()
