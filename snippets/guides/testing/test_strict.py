import asyncio

import pytest
import pytest_asyncio


@pytest_asyncio.fixture
async def answers():
    answers = asyncio.Queue()
    await answers.put("42 rows")
    return answers


@pytest.mark.asyncio
async def test_answer(answers):
    assert await answers.get() == "42 rows"
