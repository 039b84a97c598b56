import errno
import logging
import runpy


def is_news(record):
    error = record.exc_info[1] if record.exc_info else None
    return not (
        isinstance(error, OSError)
        and error.errno in (errno.ECONNRESET, errno.ENOTCONN)
        and "._call_connection_lost(" in record.getMessage()
    )


logging.getLogger("asyncio").addFilter(is_news)
runpy.run_path("broken.py")
