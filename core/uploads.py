"""A file that is too large is measured to its end, and none of it is kept.

The page can then say so, where a closed connection would say nothing.
"""

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

MEBI = 2**20
MOST = 25 * MEBI  # the largest file that the portal takes
PATIENCE = 250 * MEBI  # past this much, the connection is closed in mid-sentence


class TooLarge(UploadedFile):
    """What stands for a file that was not kept: its name and its size, nothing to read."""


class MeasuringHandler(FileUploadHandler):
    """Keep from the handlers that follow what passes `MOST` bytes, and tell the size all the same.

    Stands first in `FILE_UPLOAD_HANDLERS`.
    """

    def new_file(self, *args, **kwargs):
        """Begin to measure."""
        super().new_file(*args, **kwargs)
        self.seen = 0

    def receive_data_chunk(self, raw_data, start):  # noqa: ARG002 -- Django calls it so
        """Pass on what is within the measure, and nothing of what is past it."""
        self.seen += len(raw_data)
        if self.seen > PATIENCE:
            raise StopUpload(connection_reset=True)
        return raw_data if self.seen <= MOST else None

    def file_complete(self, file_size):
        """Stand for the file that was too large; leave any other to who kept it."""
        if file_size <= MOST:
            return None
        return TooLarge(name=self.file_name, content_type=self.content_type, size=file_size)
