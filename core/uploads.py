"""A file that is too large is measured to its end, and none of it is kept.

The page can then say so, where a closed connection would say nothing.
"""

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import StopUpload, TemporaryFileUploadHandler

MEBI = 2**20
MOST = 25 * MEBI  # the largest file that the portal takes
PATIENCE = 250 * MEBI  # past this much, the connection is closed in mid-sentence


class TooLarge(UploadedFile):
    """What stands for a file that was not kept: its name and its size, nothing to read."""


class MeasuringHandler(TemporaryFileUploadHandler):
    """Write a file down up to `MOST` bytes; past that, only count what comes.

    Stands last in `FILE_UPLOAD_HANDLERS`, after the one that keeps small files in memory.
    """

    def new_file(self, *args, **kwargs):
        """Begin to measure."""
        super().new_file(*args, **kwargs)
        self.seen = 0

    def receive_data_chunk(self, raw_data, start):
        """Write what is within the measure, and nothing of what is past it."""
        self.seen += len(raw_data)
        if self.seen > PATIENCE:
            raise StopUpload(connection_reset=True)
        if self.seen <= MOST:
            super().receive_data_chunk(raw_data, start)

    def file_complete(self, file_size):
        """Return the file; what stands for it when it was too large."""
        if file_size <= MOST:
            return super().file_complete(file_size)
        self.file.close()
        return TooLarge(name=self.file_name, content_type=self.content_type, size=file_size)
