from export import main, saved, tasks

await main()
