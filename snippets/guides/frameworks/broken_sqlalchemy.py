import asyncio
import tempfile

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True)


class Order(Base):
    __tablename__ = "orders"
    item: Mapped[str]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"))


class Customer(Base):
    __tablename__ = "customers"
    name: Mapped[str]
    orders: Mapped[list[Order]] = relationship()


async def main(folder):
    engine = create_async_engine(f"sqlite+aiosqlite:///{folder}/shop.db")
    open_session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with open_session.begin() as session:
        session.add(Customer(name="Ada", orders=[Order(item="lamp")]))
    try:
        async with open_session() as session:
            customer = await session.scalar(select(Customer))
            print(customer.orders[0].item)
    finally:
        await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
