await tasks[0]
print("saved:", saved)
