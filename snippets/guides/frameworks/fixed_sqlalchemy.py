import asyncio
import tempfile

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncAttrs, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, selectinload


class Base(AsyncAttrs, DeclarativeBase):
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
    open_session = async_sessionmaker(engine, expire_on_commit=False)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    ada = Customer(name="Ada", orders=[Order(item="lamp")])
    async with open_session.begin() as session:
        session.add(ada)
    print("after the commit:", ada.name)
    async with open_session() as session:
        statement = select(Customer).options(selectinload(Customer.orders))
        customer = await session.scalar(statement)
        print("loaded with the customer:", customer.orders[0].item)
    async with open_session() as session:
        customer = await session.scalar(select(Customer))
        orders = await customer.awaitable_attrs.orders
        print("loaded when asked for:", orders[0].item)
    await engine.dispose()


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
