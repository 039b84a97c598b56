from __future__ import annotations


async def row_type():
    return dict


async def save(row: await row_type()):
    print("saved", row)
