import faulthandler
import runpy
import sys

faulthandler.dump_traceback_later(3, exit=True)
runpy.run_path(sys.argv[1], run_name="__main__")
