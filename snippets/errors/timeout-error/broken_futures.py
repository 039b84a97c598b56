import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

release = threading.Event()

with ThreadPoolExecutor() as pool:
    futures = [pool.submit(release.wait)]
    try:
        for future in as_completed(futures, timeout=0.05):
            print(future.result())
    finally:
        release.set()
