import time

before = checks
time.sleep(0.3)
print("checks during time.sleep():", checks - before)
