old_library = """\
import asyncio

create_task = asyncio.async
"""

compile(old_library, "old_library.py", "exec")
