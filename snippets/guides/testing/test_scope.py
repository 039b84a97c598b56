import asyncio
import socket

import pytest

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture(scope="module")
async def connection():
    ours, theirs = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=ours)
    yield reader, theirs
    theirs.close()
    writer.close()
    await writer.wait_closed()


async def test_answer(connection):
    reader, server = connection
    answer = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    server.sendall(b"42 rows\n")
    assert await answer == b"42 rows\n"
