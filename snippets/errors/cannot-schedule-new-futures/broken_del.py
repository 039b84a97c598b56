import _thread


class Client:
    def __del__(self):
        _thread.start_new_thread(self.send_rest, ())

    def send_rest(self):
        pass


client = Client()
