import selectors
import socket

near, far = socket.socketpair()
near.setblocking(False)
try:
    near.recv(100)
except BlockingIOError as error:
    print("nothing to read:", error)

selector = selectors.DefaultSelector()
selector.register(near, selectors.EVENT_READ, data="near has data")
print(selector.select(timeout=0))

far.send(b"hello")
for key, events in selector.select():
    print(key.data, "->", near.recv(100))

selector.close()
near.close()
far.close()
