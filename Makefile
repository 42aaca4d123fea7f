# Everything a developer runs. `make demo` and `make test` do their own set-up on a fresh machine.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
# Dozens of processes import the same source: compiled once, not by each of them.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3,$(shell command -v $(name))) python3)
BIN := .venv/bin
# What one develops against; tox.ini has every line that is supported.
PLATFORM := XBlock==6.1.0 web-fragments==4.0.0 Django==5.2.19 xblock-sdk==0.14.0 \
    pycrdt==0.14.13 pydantic==2.14.3 Babel==2.18.0 \
    scipy==1.17.1 numpy==2.4.6 icalendar==7.3.2 openedx-events==10.5.0 openedx-filters==3.16.0
CHECKED := $(wildcard reverse_mentor_xblock demo tests benchmarks translations setup.py)
BENCHMARKS := $(patsubst benchmarks/%.py,%,$(wildcard benchmarks/[a-z]*.py))

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

## ---- set-up: each step is skipped when nothing it depends on has changed

.PHONY: setup environment servers generate
setup: servers environment ## create or refresh all that running and checking needs

environment: .venv/installed node_modules/.package-lock.json generate

servers:
	@.ci/system-packages chromium mariadb-server memcached

.venv/installed: pyproject.toml constraints.txt Makefile
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    || { echo "Python 3.11 or newer is needed; found: $(PYTHON)" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -c 'import ensurepip' || .ci/system-packages python3-venv
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -qq --upgrade --constraint constraints.txt pip uv
	$(BIN)/uv pip install -q --compile-bytecode --python $(BIN)/python -c constraints.txt --editable '.[dev]' $(PLATFORM)
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --include=dev --no-progress
	@touch $@

generate:
	@$(BIN)/python setup.py --quiet generate

## ---- running

.PHONY: demo bench
demo: environment ## serve the demo course on this machine
	@$(BIN)/python -m demo

bench: setup ## print each benchmark's numbers as one JSON object
	@set -e; for name in $(BENCHMARKS); do $(BIN)/python -m benchmarks.$$name --json; done

## ---- checking: `make test` runs every step and stops at the first that fails

STEPS := lint types layers front-end unit matrix browser packaging
# The same generated examples every time, however slow the machine; plain pytest looks for new ones.
REPEATABLE := --hypothesis-profile=ci
# By file, so that only one process starts the servers that a file's tests share; in the order of
# tests/conftest.py, which knows the longest.
TWO_CORES := --numprocesses=2 --dist=loadfile --no-loadscope-reorder
step = @printf '\n== %s\n' $@

.PHONY: test $(STEPS)
test: setup $(STEPS) ## run every check below
	@printf '\nAll checks passed: %s\n' "$(STEPS)"

lint: environment ## style of the Python source, and whether the matrix can be read
	$(step)
	@$(BIN)/tox list > /dev/null
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: environment ## static types of the Python source
	$(step)
	$(BIN)/mypy $(CHECKED)

layers: environment ## who may import whom
	$(step)
	$(BIN)/lint-imports

front-end: environment ## types and tests of the TypeScript source
	$(step)
	npm run --silent check
	npm run --silent test

unit: setup ## Python tests that need no browser, with coverage
	$(step)
	$(BIN)/pytest $(REPEATABLE) $(TWO_CORES) -m "not browser and not packaging" --cov --cov-report=term

matrix: environment ## the tests of the package on every supported platform line
	$(step)
	$(BIN)/tox run --quiet

# Two people who wait for each other keep half a core busy.
browser: setup ## tests in a real browser
	$(step)
	$(BIN)/pytest $(TWO_CORES) -m browser

packaging: environment ## build, install and look into the distributions
	$(step)
	$(BIN)/pytest -m packaging

## ---- changing

.PHONY: format i18n clean
format: environment ## rewrite the Python source in the agreed style
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

i18n: environment ## bring the message catalogues in step with the source
	$(BIN)/python -m translations.catalogues

clean: ## remove what was generated, but not the environments
	rm -rf build dist reverse_mentor_xblock/public reverse_mentor_xblock/translations
