import pathlib
import ssl
import subprocess
import tempfile

COMMAND = (
    "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
    "-subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout test.pem -out test.pem"
)

folder = tempfile.TemporaryDirectory()
subprocess.run(COMMAND.split(), cwd=folder.name, check=True, capture_output=True)
path = pathlib.Path(folder.name, "test.pem")
server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_side.load_cert_chain(path)
client_side = ssl.create_default_context(cafile=path)
