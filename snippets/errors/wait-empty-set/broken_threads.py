from concurrent.futures import Future, wait

wait([Future()], return_when="FIRST")
