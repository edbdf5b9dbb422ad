"""`make setup`: one sentence for what pip says in forty lines."""

import importlib.util

import pytest

from concertation.embedded.places import ROOT


@pytest.fixture(scope="module")
def setup():
    spec = importlib.util.spec_from_file_location("setup_of_the_checkout", ROOT / "bin/setup.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError'\n"  # noqa: ISC004
            "ERROR: No matching distribution found for celery==5.7.0\n",
            "The package index cannot be reached: connect to the network, then try again.",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n",
            "A package is not the one that was reviewed: do not install it, and tell us.",
        ),
        (
            "ERROR: Could not install packages: [Errno 28] No space left on device\n",
            "The disk is full: free about 600 MB, then try again.",
        ),
        (
            "ERROR: who knows\n",
            "The packages could not be installed; the whole story is in var/setup.log.",
        ),
    ],
)
def test_what_went_wrong_is_one_sentence_with_its_remedy(setup, said, sentence):
    assert setup.reason(said) == sentence


def test_a_package_without_a_build_for_this_machine_is_named(setup):
    said = "ERROR: No matching distribution found for typst==0.15.2\n"

    sentence = setup.reason(said)

    assert sentence.startswith("typst==0.15.2 has no ready-made build for this machine")
    assert sentence.endswith("or run it in containers: docker compose up.")
