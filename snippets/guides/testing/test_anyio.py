import asyncio

import anyio
import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="session")
def anyio_backend():
    return "asyncio"


@pytest.fixture
async def answers():
    sending, receiving = anyio.create_memory_object_stream[str](1)
    async with sending, receiving:
        yield sending, receiving


async def test_answer(answers):
    sending, receiving = answers
    async with anyio.create_task_group() as group:
        group.start_soon(sending.send, "42 rows")
        assert await receiving.receive() == "42 rows"


async def test_who_runs_it():
    print(asyncio.current_task().get_coro().__qualname__)
