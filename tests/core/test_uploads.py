"""A file too large is measured and not kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import StopUpload
from django.test import RequestFactory

from core.uploads import MOST, PATIENCE, MeasuringHandler, TooLarge


def sent(size):
    """What the portal has in hand of a file of that size."""
    file = SimpleUploadedFile("liste.csv", b"x" * size)
    return RequestFactory().post("/", {"file": file, "name": "Ana"})


@pytest.mark.parametrize("size", [1, 3_000_000, MOST])
def test_a_file_within_the_measure_is_whole(size):
    request = sent(size)

    assert request.FILES["file"].size == size
    assert len(request.FILES["file"].read()) == size
    request.close()


def test_a_file_past_the_measure_leaves_its_name_its_weight_and_the_rest_of_the_form():
    request = sent(MOST + 1)

    file = request.FILES["file"]
    assert isinstance(file, TooLarge)
    assert (file.name, file.size, file.file) == ("liste.csv", MOST + 1, None)
    assert request.POST.dict() == {"name": "Ana"}


def test_a_file_without_end_is_cut_off():
    handler = MeasuringHandler()
    handler.new_file("file", "liste.csv", "text/csv", None)
    handler.seen = PATIENCE

    with pytest.raises(StopUpload) as stopped:
        handler.receive_data_chunk(b"x", PATIENCE)

    assert stopped.value.connection_reset
    handler.upload_interrupted()
