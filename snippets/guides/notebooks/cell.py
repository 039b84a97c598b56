from rows import fetch

users = await fetch("users")
print(users)
