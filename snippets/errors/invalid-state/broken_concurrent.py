from concurrent.futures import Future

future = Future()
future.set_result("row 1")
future.set_result("row 2")
