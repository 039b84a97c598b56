import asyncio
import tempfile

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    item: Mapped[str]


async def place(session, item):
    session.add(Order(item=item))
    await session.commit()


async def main(folder):
    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/shop.db")
    open_session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with open_session() as session:
        places = [place(session, item) for item in ["lamp", "table"]]
        for result in await asyncio.gather(*places, return_exceptions=True):
            print(repr(result))
    async with open_session() as session:
        print(await session.scalar(select(func.count(Order.id))), "orders")
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
