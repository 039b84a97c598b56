from contextlib import asynccontextmanager

import httpx
import pytest
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app):
    app.state.rows = ["lamp", "table"]
    yield
    app.state.rows = []


app = FastAPI(lifespan=lifespan)


@app.get("/rows")
async def rows(request: Request):
    return request.app.state.rows


@pytest.fixture
async def client():
    transport = httpx.ASGITransport(app)
    async with app.router.lifespan_context(app):
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            yield client


async def test_rows(client):
    response = await client.get("/rows")
    assert response.json() == ["lamp", "table"]
