import errno
import logging
import runpy

GONE = {errno.ECONNRESET, errno.ECONNABORTED, errno.ENOTCONN}


def is_news(record):
    error = record.exc_info[1] if record.exc_info else None
    return not (
        isinstance(error, OSError)
        and error.errno in GONE
        and "._call_connection_lost(" in record.getMessage()
    )


logging.getLogger("asyncio").addFilter(is_news)
runpy.run_path("broken.py")
