# Each target makes its own virtual environment first, from Python 3.11 or newer; PYTHON=… names another one.
# WORKERS=… sets how many processes run the tests.

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
WORKERS ?= 2
OUT ?= demo
INPUTS ?= 50000
PACKED := .packenv/.installed

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check static coverage bench fuzz torture screenshots translations package run clean

help:
	@echo 'make demo    a sample workspace with its reviews, briefs and statuses as PDFs, in ./$(OUT)'
	@echo 'make test    the tests'
	@echo 'make check   format, lint, types, import rules, and the tests with complete coverage of the rules'
	@echo 'make bench   the measurements, against the floor and the peers'
	@echo 'make fuzz    $(INPUTS) mutated files of other tools: each is imported whole or refused in a sentence'
	@echo 'make torture the program killed, its drive failing at every call, its file spoiled in every way: nothing is lost'
	@echo 'make screenshots  every page of the window as a picture, light and dark, for the guide'
	@echo 'make translations  the texts of the window gathered for Qt Linguist, and their translations compiled'
	@echo 'make package  what is installed without Python: folder, one file, Debian package, AppImage; each is proved'
	@echo 'make run     the program; ARGS="…" are its arguments'
	@echo 'make clean   removes what the other targets made'

demo: $(INSTALLED)
	@$(BIN)/engagement-desk demo --output $(OUT)

test: $(INSTALLED)
	$(BIN)/pytest -n $(WORKERS)

check: static coverage

static: $(INSTALLED)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The tests hold one Alembic head and no drift (tests/migrations), in random order with warnings as errors.
coverage: $(INSTALLED)
	$(BIN)/coverage erase
	$(BIN)/pytest -n $(WORKERS) --cov --cov-report=
	$(BIN)/coverage report --include='src/engagement_desk/domain/*,src/engagement_desk/application/*' --fail-under=100

bench: $(INSTALLED)
	$(BIN)/python -m benchmarks

fuzz: $(INSTALLED)
	$(BIN)/python tests/interchange/fuzz_readers.py $(INPUTS)

torture: $(INSTALLED)
	$(BIN)/python -m tests.torture
	$(BIN)/python -m tests.torture.together
	$(BIN)/python -m tests.torture.upgrading
	$(BIN)/python -m tests.torture.failing_drive
	$(BIN)/python -m tests.torture.spoiling
	$(BIN)/pytest -n0 -q --hypothesis-profile=torture --hypothesis-show-statistics tests/oracle/test_oracle_machine.py

screenshots: $(INSTALLED)
	$(BIN)/python docs/screenshots.py docs/guide/images

translations: $(INSTALLED)
	$(BIN)/python docs/translations.py

# The program is installed anew each time, so that what is packed is what stands here.
package: $(PACKED)
	@.packenv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall .
	@sh packaging/build .packenv dist

run: $(INSTALLED)
	@$(BIN)/engagement-desk $(ARGS)

clean:
	rm -rf $(VENV) .benchenv .packenv build dist demo .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(INSTALLED): pyproject.toml constraints.txt
	@sh packaging/make_venv $(VENV) $(PYTHON)
	PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(PACKED): pyproject.toml constraints.txt
	@sh packaging/make_venv .packenv $(PYTHON)
	PIP_CONSTRAINT=constraints.txt .packenv/bin/python -m pip install --quiet --disable-pip-version-check '.[package]'
	@touch $@
