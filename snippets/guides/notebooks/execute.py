from jupyter_client import KernelManager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

notebook = new_notebook(
    cells=[
        new_code_cell("from rows import fetch"),
        new_code_cell('users = await fetch("users")'),
        new_code_cell("len(users)"),
    ]
)
kernel = KernelManager(transport="ipc")
NotebookClient(notebook, km=kernel, timeout=60).execute()
kernel.shutdown_kernel()
print(notebook.cells[-1].outputs[0].data["text/plain"], "users")
