import os
import select

with open(__file__) as file:
    print("file:", select.select([file], [], [], 0)[0] == [file])

read_end, write_end = os.pipe()
print("empty pipe:", select.select([read_end], [], [], 0)[0] == [read_end])
os.close(read_end)
os.close(write_end)
