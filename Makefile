# Concertation: `make run` serves it, `make test check` judges it.

PYTHONS := python3.13 python3.12 python3.11 python3
PYTHON := $(firstword $(shell for p in $(PYTHONS); do "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && command -v "$$p"; done))
BIN := .venv/bin
BESIDE := $(BIN)/python -m concertation.embedded run --var var/test --disposable --
TESTING := TESTING=1 PYTHONDONTWRITEBYTECODE=1

help: ## Say what each word does
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | awk -F '\t' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: python ## Install everything into .venv, developers' tools included
	@$(PYTHON) bin/setup.py dev

run: python ## Serve the site, its worker and its beat until Ctrl-C
	@$(PYTHON) bin/setup.py base
	@$(BIN)/python -m concertation.serve

worker: python ## Run one more worker beside a site that is up
	@$(PYTHON) bin/setup.py base
	@$(BIN)/python -m concertation.serve worker

test: setup ## Run every test; ARGS="-k agenda" narrows
	@$(BIN)/python -m concertation.messages
	@$(TESTING) $(BESIDE) $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: setup ## Judge style, types, imports, templates, settings, messages and dependencies
	@$(BESIDE) $(BIN)/python bin/check.py

fix: setup ## Repair what can be repaired without thinking
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format --quiet .

messages: python ## Compile the translations
	@$(PYTHON) bin/setup.py base
	@$(BIN)/python -m concertation.messages

bench: setup ## Measure pages under load
	@$(BIN)/python -m concertation.embedded run --var var/bench -- $(BIN)/python bin/bench.py $(ARGS)

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: install it (Debian: apt install python3 python3-venv), then try again." >&2; exit 1; }

.PHONY: help setup run worker test check fix messages bench python
